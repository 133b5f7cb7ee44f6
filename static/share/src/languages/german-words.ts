import type { AppError, ErrorCode } from '../../../../src/contract/kernel/app-error';
import { errorSentence } from '../../../../src/contract/words/error-sentence';
import { namedQuestions, type NamingWords } from '../../../../src/domain/form/plan/named-questions';
import type { PageWords } from './page-words';

/** What the page says in German. */
export const germanWords: PageWords = {
  language: 'Sprache',
  required: '(Pflichtfrage)',
  warning: 'Hinweis:',
  next: 'Weiter',
  back: 'Zurück',
  submit: 'Absenden',
  sending: 'Wird gesendet…',
  change: 'Ändern',
  noAnswer: 'Keine Antwort',
  noValue: 'Noch kein Wert',
  inJira: 'Diese Frage kann nur in Jira beantwortet werden.',
  issueExample: 'Der Schlüssel des Vorgangs, zum Beispiel ABC-123.',
  chooseOne: 'Bitte wählen',
  ownAnswer: 'Ihre eigene Antwort',
  date: 'Datum',
  time: 'Uhrzeit',
  from: 'Von',
  to: 'Bis',
  signature: 'Geben Sie Ihren vollen Namen ein. Beim Absenden wird die Zeit dazu festgehalten.',
  notOrdered: 'Noch nicht geordnet.',
  keepOrder: 'Diese Reihenfolge behalten',
  filesKept: 'Dateien, die Sie nicht absenden, werden innerhalb eines Tages gelöscht.',
  remove: 'Entfernen',
  noRows: 'Noch keine Zeilen.',
  addRow: 'Zeile hinzufügen',
  total: 'Summe',
  thanks: 'Vielen Dank',
  steps: {
    page: (at, of) => `Seite ${at} von ${of}`,
    lastStep: 'Letzter Schritt',
    review: 'Prüfen Sie Ihre Antworten',
  },
  fileBounds: {
    one: (size) => `Eine Datei mit höchstens ${size}`,
    several: (most, size) => `Bis zu ${most} Dateien mit jeweils höchstens ${size}`,
    kinds: (kinds) => `Erlaubt: ${kinds}.`,
  },
  quoted: (text) => `„${text}“`,
  problems: (count) => (count === 1 ? 'Prüfen Sie eine Antwort' : `Prüfen Sie ${count} Antworten`),
  timeZone: (zone) => `Zeitzone: ${zone}`,
  order: (labels) => `Ihre Reihenfolge: ${labels}`,
  moveUp: (label) => `${label} nach oben`,
  moveDown: (label) => `${label} nach unten`,
  notChosen: (min, max) => `Noch nicht gewählt, ${min} bis ${max}`,
  chosen: (value) => `Gewählt: ${value}`,
  row: (number) => `Zeile ${number}`,
  inRow: (number) => `, Zeile ${number}`,
  removeRow: (number) => `Zeile ${number} entfernen`,
  rowAdded: (number) => `Zeile ${number} hinzugefügt.`,
  rowRemoved: (number) => `Zeile ${number} entfernt.`,
  mostRows: (count) => `Höchstens ${count} ${count === 1 ? 'Zeile ist' : 'Zeilen sind'} möglich.`,
  of: (label) => ` von ${label}`,
  submitted: (form) => `Abgesendet: ${form}`,
  thanksFor: (form) => `Ihre Antworten zu „${form}“ wurden abgesendet. Sie können diese Seite schließen.`,
  notKept: (labels) =>
    `Dieses Formular hat sich geändert, seit Sie begonnen haben. ${labels.length === 1 ? 'Diese Antwort konnte' : 'Diese Antworten konnten'} nicht übernommen werden: ${namedQuestions(labels, naming)}. Prüfen Sie das Formular, bevor Sie es absenden.`,
  failure,
};

const naming: NamingWords = {
  locale: 'de',
  quoted: (label) => `„${label}“`,
  more: (count) => `${String(count)} weitere Fragen`,
};

/** What can go wrong once a form is on the page. */
const failures: Partial<Readonly<Record<ErrorCode, string>>> = {
  'unknown-procedure': 'Diese Seite ist veraltet. Laden Sie sie neu.',
  'input-invalid': 'Etwas an dieser Anfrage stimmt nicht. Prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.',
  'answers-invalid': 'Prüfen Sie noch einige Antworten. Sie sind unten markiert.',
  'answers-too-large': 'Die Antworten sind zusammen zu lang. Kürzen Sie die längsten.',
  'file-too-large': 'Die Datei ist zu groß. Wählen Sie eine kleinere.',
  'files-full':
    'Im Moment ist kein Platz für eine weitere Datei. Entfernen Sie eine, die Sie nicht brauchen, oder versuchen Sie es morgen.',
  'file-under-way': 'Eine Datei wird noch gesendet. Warten Sie, bis sie in der Liste steht, und senden Sie dann ab.',
  'not-found': 'Das wurde nicht gefunden. Vielleicht wurde es gelöscht, oder Sie haben keinen Zugriff darauf.',
  'form-gone':
    'Dieses Formular wurde inzwischen gelöscht. Ihre Antworten stehen noch auf dieser Seite: Kopieren Sie, was Sie brauchen.',
  'version-stale':
    'Dieses Formular hat sich geändert, seit Sie es geöffnet haben. Ihre Antworten bleiben erhalten: Prüfen Sie die neuen Fragen und senden Sie erneut ab.',
  'already-submitted': 'Dieses Formular wurde schon abgesendet. Laden Sie die Seite neu, um es zu sehen.',
  locked: 'Dieses Formular ist gesperrt und nimmt keine Antworten mehr an.',
  'link-closed':
    'Dieser Link nimmt keine Antworten mehr an. Bitten Sie die Person, von der Sie ihn haben, um einen neuen.',
  'rate-limited': 'Gerade sind es zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'gateway-unavailable':
    'Der Server ist im Moment nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es in einigen Minuten noch einmal.',
  internal: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
};

function failure({ code, details }: AppError): string {
  const sentence = failures[code];
  if (sentence === undefined) return errorSentence({ code, details });
  return details.logId === undefined ? sentence : `${sentence} Kennung: ${details.logId}.`;
}
