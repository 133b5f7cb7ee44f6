/** The colour Jira gives a status: green when done, blue under way, grey before. */
export function statusAppearance(status: string): 'default' | 'inprogress' | 'success' {
  const words = status.toLowerCase();
  if (/done|closed|resolved/.test(words)) return 'success';
  return /progress|review|waiting/.test(words) ? 'inprogress' : 'default';
}
