/** What every list to choose from shares: the id a label refers to, what describes it, and a menu above everything else. */
export function selectSurroundings(inputId: unknown, describedBy: string | undefined) {
  return {
    ...(typeof inputId === 'string' && { inputId }),
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
    menuPortalTarget: document.body,
    menuPlacement: 'auto',
    styles: { menuPortal: (base: object) => ({ ...base, zIndex: 9999 }) },
  };
}
