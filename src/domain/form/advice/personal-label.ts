/** Words that mostly ask for personal data wherever they stand in a label. */
const words = [
  'e-?mail',
  'phone|mobile',
  'birth(day|date)?|date of birth',
  '(your|first|last|middle|given|family|maiden) names?|surnames?|forenames?',
  'full names?(?! of (the |a |an )?(product|file|project|company|system|service|component|team))',
  'gender(?![- ]neutral)|nationality|citizenship',
  '(home|postal|street|mailing|private) address(es)?',
  'passport|social security|national id',
  'salary|bank account|iban',
  'health|illness|diagnosis|religion',
  'vornamen?|nachnamen?|familiennamen?|geburtsnamen?',
  'geburts(datum|tag|ort)|geschlecht|staatsangehörigkeit|nationalität',
  '(telefon|handy|mobil)(nummer)?',
  '(post|wohn|privat)?adresse|anschrift|wohnort',
  'gehalt|bankverbindung|kontonummer|krankheit|gesundheit|reisepass',
];

/** What reads like one of them and is not: addresses of things. */
const ofThings =
  /\b(ip|mac|web|url|internet|server)[- ]?adresse\b|\badresse (des|der) (servers?|website|webseite|seite|dienstes)\b/gi;

const telling = new RegExp(`\\b(${words.join('|')})\\b`, 'i');
const addressAlone = /^(your )?address\W*$/i;

/** Whether a label, in English or German, seems to ask for personal data. */
export function isPersonalLabel(label: string): boolean {
  return telling.test(label.replace(ofThings, '')) || addressAlone.test(label.trim());
}
