/** The name of the downloaded file: `<form-name>-responses.csv`, without what file systems refuse. */
export function csvFileName(formName: string): string {
  const plain = formName
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|.]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-');
  return `${[...plain].slice(0, 80).join('') || 'form'}-responses.csv`;
}
