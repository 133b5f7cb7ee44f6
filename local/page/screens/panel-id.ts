/** The id of a panel's heading on the issue. */
export const panelId = (moduleKey: string): string => `panel-${moduleKey}`;
