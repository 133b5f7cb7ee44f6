import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openEmbeddedStore } from '../../gateway/src/embedded/open-embedded-store';
import { at, idOf } from '../ports/samples';
import { receiptOf, sampleForm, sampleShared } from '../ports/store-samples';
import { newTenant } from '../ports/store-under-test';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'formwright-embedded-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openEmbeddedStore(join(folder, 'store.db'));
const bytes = () =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('');

describe('the embedded store', () => {
  it('keeps its data when it is closed and opened again', async () => {
    const tenant = newTenant();
    const first = await open();
    await first.forTenant(tenant).forms.create(sampleForm('a'));
    await first.close();
    const second = await open();
    expect(await second.forTenant(tenant).forms.get(idOf('a'))).toEqual(sampleForm('a'));
    await second.close();
  });

  it('leaves no trace of what was deleted in any file', async () => {
    const store = await open();
    const tenant = newTenant();
    const { forms, sharedFiles, sharedSubmissions } = store.forTenant(tenant);
    const add = (name: string) =>
      sharedSubmissions.add(
        sampleShared(name, idOf('form'), { answers: { text: `marker-${name} `.repeat(900) }, move: {} }),
      );
    await store.tenants.seen({ key: tenant, cloudId: 'c', environmentId: 'e', installationId: 'i' }, at, {});
    await forms.create(sampleForm('form'));
    const file = { size: 9_000, type: '', formId: idOf('form'), linkId: idOf('link') };
    const addFile = (name: string) =>
      sharedFiles.add({
        ...{ ...file, id: idOf(`file-${name}`), name, submissionId: idOf(name), expiresAt: at },
        data: btoa(`marker-${name} `.repeat(900)),
      });
    for (const name of ['removed', 'settled', 'cascade', 'waiting']) await addFile(name);
    for (const name of ['removed', 'settled', 'cascade']) await add(name);
    expect(bytes()).toContain('marker-waiting');
    expect(await store.expireFiles(at)).toBe(1);
    expect(bytes()).not.toContain('marker-waiting');
    expect(bytes()).toContain('marker-removed');
    await sharedSubmissions.remove(idOf('removed'));
    expect(bytes()).not.toContain('marker-removed');
    await sharedSubmissions.settle(receiptOf(sampleShared('settled', idOf('form'))));
    expect(bytes()).not.toContain('marker-settled');
    await forms.delete(idOf('form'));
    expect(bytes()).not.toContain('marker-');
    await forms.create(sampleForm('form'));
    await addFile('purged');
    await add('purged');
    expect(bytes()).toContain('marker-purged');
    await store.tenants.uninstalled(tenant, at, at);
    await store.tenants.purge(tenant, at);
    expect(bytes()).not.toContain('marker-');
    await store.close();
  });

  it('is opened by one gateway of the same or a newer kind only', async () => {
    await (await open()).close();
    const behind = new DatabaseSync(join(folder, 'store.db'));
    behind.exec('PRAGMA user_version = 99');
    behind.close();
    await expect(open()).rejects.toThrow('newer gateway');
  });

  it('has the tenant first in every key, and asks by it', async () => {
    await (await open()).close();
    const behind = new DatabaseSync(join(folder, 'store.db'));
    const tables = behind.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    expect(tables.length).toBeGreaterThan(6);
    for (const { name: table } of tables)
      for (const { name } of behind.prepare(`PRAGMA index_list(${String(table)})`).all()) {
        const [first] = behind.prepare(`PRAGMA index_info(${String(name)})`).all();
        expect([table, first?.['name']]).toEqual([table, 'tenant']);
      }
    const plans = [
      'SELECT 1 FROM submissions WHERE tenant = ? AND form_id = ? AND place < ? ORDER BY place DESC LIMIT 3',
      'SELECT 1 FROM submissions WHERE tenant = ? AND leased_until <= ? ORDER BY place LIMIT ?',
      'SELECT 1 FROM forms WHERE tenant = ? AND place < ? ORDER BY place DESC LIMIT ?',
      'SELECT 1 FROM links WHERE tenant = ? AND form_id = ? ORDER BY place DESC',
    ].map((sql) =>
      behind
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => String(detail))
        .join(),
    );
    for (const plan of plans) {
      expect(plan).toMatch(/USING .*INDEX \w+ \(tenant=\?/);
      expect(plan).not.toContain('TEMP B-TREE');
    }
    behind.close();
  });
});
