import { overJira, type JiraUnderTest, type OpenJira } from './jira-under-test';
import { idOf } from './samples';

const invoice = { name: 'Invoice Mai – 2026.pdf', type: 'application/pdf', data: btoa('%PDF-1.7') };

async function firstIssue({ issues, as }: JiraUnderTest, projectId: string): Promise<string> {
  const target = { projectId, issueTypeId: '1', summary: `In ${projectId}` };
  return (await as('ann', () => issues.create(target, idOf(`in-${projectId}`)))).id;
}

/** What every adapter of the port `Attachments` does. */
export function attachmentsContract(name: string, open: OpenJira): void {
  overJira(`${name}: attachments`, open, (under) => {
    it('attaches a file as the person, and says what Jira made of it', async () => {
      const jira = under();
      const ten = await firstIssue(jira, '10');
      expect(await jira.as('bob', () => jira.attachments.ofIssue(ten, 'person'))).toEqual([]);
      const added = await jira.as('bob', () => jira.attachments.add(ten, invoice, 'person'));
      expect(added).toEqual({
        id: added?.id,
        name: invoice.name,
        type: invoice.type,
        size: 8,
        author: 'bob',
      });
      expect(await jira.as('cem', () => jira.attachments.ofIssue(ten, 'person'))).toEqual([added]);
      expect(await jira.as('cem', () => jira.attachments.ofIssue(ten, 'app'))).toEqual([added]);
    });

    it('attaches every byte as it was', async () => {
      const jira = under();
      const ten = await firstIssue(jira, '10');
      const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte));
      const file = { name: 'bytes', type: '', data: btoa(bytes.repeat(300)) };
      const added = await jira.as('bob', () => jira.attachments.add(ten, file, 'person'));
      expect(added).toMatchObject({ name: 'bytes', size: 76_800, type: 'application/octet-stream' });
    });

    it('attaches nothing where the person may not, and shows nothing of an issue they cannot see', async () => {
      const jira = under();
      const twenty = await firstIssue(jira, '20');
      expect(await jira.as('bob', () => jira.attachments.add(twenty, invoice, 'person'))).toBeUndefined();
      expect(await jira.as('cem', () => jira.attachments.add(twenty, invoice, 'person'))).toBeUndefined();
      await jira.as('ann', () => jira.attachments.add(twenty, invoice, 'person'));
      expect(await jira.as('bob', () => jira.attachments.ofIssue(twenty, 'person'))).toHaveLength(1);
      expect(await jira.as('cem', () => jira.attachments.ofIssue(twenty, 'person'))).toEqual([]);
      expect(await jira.as('ann', () => jira.attachments.ofIssue('999999', 'person'))).toEqual([]);
    });

    it('deletes a file for its author, and for nobody who may not', async () => {
      const jira = under();
      const ten = await firstIssue(jira, '10');
      const added = await jira.as('bob', () => jira.attachments.add(ten, invoice, 'person'));
      const id = added?.id ?? '';
      expect(await jira.as('cem', () => jira.attachments.remove(id, 'person'))).toBe(false);
      expect(await jira.as('bob', () => jira.attachments.remove(id, 'person'))).toBe(true);
      expect(await jira.as('bob', () => jira.attachments.remove(id, 'person'))).toBe(false);
      expect(await jira.as('bob', () => jira.attachments.ofIssue(ten, 'person'))).toEqual([]);
    });

    it('attaches and deletes as the app, whoever acts', async () => {
      const jira = under();
      const twenty = await firstIssue(jira, '20');
      const added = await jira.as('cem', () => jira.attachments.add(twenty, invoice, 'app'));
      expect(added).toMatchObject({ name: invoice.name });
      expect(await jira.as('cem', () => jira.attachments.remove(added?.id ?? '', 'app'))).toBe(true);
    });
  });
}
