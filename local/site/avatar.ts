import type { Person } from '../jira/people';

const colours = ['#0055CC', '#5E4DB2', '#216E4E', '#A54800'];

const escapeXml = (text: string): string => text.replace(/[<>&'"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** A picture of a person's initials, as an SVG document. */
export const avatar = (person: Person): string => {
  const initials = person.displayName
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
  const colour = colours[person.displayName.length % colours.length] ?? colours[0];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${String(colour)}"/><text x="24" y="31" font-family="sans-serif" font-size="20" fill="#FFFFFF" text-anchor="middle">${escapeXml(initials)}</text></svg>`;
};
