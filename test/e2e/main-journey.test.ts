import { assembles, type Cast } from './journey/cast';
import { createsAnIssue } from './journey/creates-an-issue';
import { deletes } from './journey/deletes';
import { designsAndPublishes } from './journey/designs-and-publishes';
import { fillsAndSubmits } from './journey/fills-and-submits';
import { isOverseen, letsGo } from './journey/lets-go';
import { restricts } from './journey/restricts';
import { sharesAndReads } from './journey/shares-and-reads';
import { staysOnItsVersion } from './journey/stays-on-its-version';
import { story } from './stage/story';
import { look, type Seen } from './stores/evidence';
import { trespasses } from './stores/trespasses';

jest.setTimeout(180_000);

let cast: Cast;
const looks: Seen[] = [];

beforeAll(async () => {
  cast = await assembles();
});

afterAll(async () => {
  await cast.stage.close();
});

const step = story(
  () => cast.stage,
  async () => void looks.push(await look(cast.stage)),
);

step('1. a maker designs a form of six types with a condition, tries it and publishes version 1', () =>
  designsAndPublishes(cast),
);
step('2. a respondent adds it to an issue, saves a draft, returns to it, is told what is wrong, and submits', () =>
  fillsAndSubmits(cast),
);
step('3. the submission stands on the issue with version 1, also after version 2 is published', () =>
  staysOnItsVersion(cast),
);
step('4. anybody submits through a shared link; both submissions are listed, opened and downloaded safely', () =>
  sharesAndReads(cast),
);
step('5. a shared link creates one issue; its answers are with the issue, the gateway keeps a receipt', () =>
  createsAnIssue(cast),
);
step('6. restricted to its maker, others see its name, are refused the rest by the server, and can fill it', () =>
  restricts(cast),
);
step('7. its owner deletes a submission, then the form: gone from every store', () => deletes(cast));
step('8. an admin sees where data lives, with live counts, and says who may build forms', () => isOverseen(cast));
step('8. uninstalled, the app finds its data again within 90 days; after them a purge leaves its proof', () =>
  letsGo(cast),
);

step('no answer, name or design was ever where it must not be', async () => {
  const { stage, words } = cast;
  const people = stage.site.jira.site.people.all();
  const bounds = {
    looks,
    lines: stage.lines,
    issueAnswers: [words.answerOnIssue, words.answerOfRestricted],
    sharedAnswers: [words.answerUnderLink, words.answerKeptForMonths],
    designs: [words.unpublishedQuestion],
    // A short name alone may occur in an id by chance.
    names: people.flatMap(({ displayName, email }) => [displayName, email, ...(displayName.match(/\w{6,}/g) ?? [])]),
  };
  expect(trespasses(bounds)).toEqual([]);
  // Something was there to look through: the gateway writes a line for every request.
  expect(stage.lines.filter((line) => line.startsWith('[gateway]')).length).toBeGreaterThan(20);
  // The same look finds them where they belong.
  const everywhere = looks.flatMap(({ platform, gateway }) => [...platform, ...gateway]);
  for (const word of [...bounds.issueAnswers, ...bounds.sharedAnswers, ...bounds.designs])
    expect([word, everywhere.some(({ text }) => text.includes(word))]).toEqual([word, true]);
  expect(stage.faults).toEqual([]);
});
