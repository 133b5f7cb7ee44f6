import { fileBounds } from '../../src/domain/files/file-bounds';
import type { SharedFile } from '../../src/domain/submission/shared-file';
import { idOf } from './samples';
import { receiptOf, sampleFile, sampleForm, sampleShared } from './store-samples';
import { newTenant, overStore, type OpenStore } from './store-under-test';

const cardOf = ({ data: _data, ...card }: SharedFile) => card;
const kept = ({ expiresAt: _expiresAt, ...file }: SharedFile) => file;

/** What every adapter of the port `SharedFiles` does. */
export function sharedFilesContract(name: string, open: OpenStore): void {
  overStore(`${name}: shared files`, open, (store) => {
    const opened = async () => {
      const data = store().forTenant(newTenant());
      await data.forms.create(sampleForm('form'));
      const names = async () => (await data.sharedFiles.ofSubmission(idOf('a'))).map((file) => file.name);
      return { ...data, names };
    };

    it('keeps every byte of a file, and tells of it without them', async () => {
      const { sharedFiles } = await opened();
      expect(await sharedFiles.add(sampleFile('x'))).toBe('added');
      expect(await sharedFiles.add(sampleFile('x', { name: 'other' }))).toBe('added');
      expect(await sharedFiles.get(idOf('a'), idOf('x'))).toEqual(sampleFile('x'));
      expect(await sharedFiles.ofSubmission(idOf('a'))).toEqual([cardOf(sampleFile('x'))]);
    });

    it("shows nothing under another submission's id, or to another tenant", async () => {
      const { sharedFiles } = await opened();
      await sharedFiles.add(sampleFile('x'));
      expect(await sharedFiles.get(idOf('b'), idOf('x'))).toBeUndefined();
      expect(await sharedFiles.ofSubmission(idOf('b'))).toEqual([]);
      const stranger = store().forTenant(newTenant()).sharedFiles;
      expect(await stranger.get(idOf('a'), idOf('x'))).toBeUndefined();
      await stranger.remove(idOf('a'), idOf('x'));
      await stranger.keepOnly(idOf('a'), []);
      expect(await sharedFiles.get(idOf('a'), idOf('x'))).toBeDefined();
    });

    it('lets waiting files go one by one, or all but some', async () => {
      const { sharedFiles, names } = await opened();
      for (const each of ['x', 'y', 'z']) await sharedFiles.add(sampleFile(each));
      await sharedFiles.remove(idOf('b'), idOf('x'));
      await sharedFiles.remove(idOf('a'), idOf('x'));
      expect(await names()).toEqual(['y.bin', 'z.bin']);
      await sharedFiles.keepOnly(idOf('a'), [idOf('z')]);
      expect(await names()).toEqual(['z.bin']);
    });

    it('has an end for each submission', async () => {
      const { sharedFiles } = await opened();
      const large = { size: fileBounds.outside };
      for (const each of ['x', 'y', 'z']) expect(await sharedFiles.add(sampleFile(each, large))).toBe('added');
      expect(await sharedFiles.add(sampleFile('one-more', { size: 1 }))).toBe('full');
      expect(await sharedFiles.add(sampleFile('o', { size: 1, submissionId: idOf('b') }))).toBe('added');
      expect(await sharedFiles.add(sampleFile('too-large', { size: fileBounds.outside + 1 }))).toBe('full');
    });

    it('has them taken over by their submission, and then lets nobody take them away', async () => {
      const { sharedFiles, sharedSubmissions } = await opened();
      await sharedFiles.add(sampleFile('x'));
      await sharedFiles.add(sampleFile('other', { submissionId: idOf('b') }));
      await sharedSubmissions.add(sampleShared('a', idOf('form')));
      await sharedFiles.remove(idOf('a'), idOf('x'));
      await sharedFiles.keepOnly(idOf('a'), []);
      expect(await sharedFiles.get(idOf('a'), idOf('x'))).toEqual(kept(sampleFile('x')));
      expect(await sharedFiles.get(idOf('b'), idOf('other'))).toEqual(sampleFile('other', { submissionId: idOf('b') }));
    });

    it('deletes them with their submission, and with nothing else', async () => {
      const { sharedFiles, sharedSubmissions, names } = await opened();
      await sharedFiles.add(sampleFile('x'));
      await sharedFiles.add(sampleFile('other', { submissionId: idOf('b') }));
      await sharedSubmissions.add(sampleShared('a', idOf('form')));
      await sharedSubmissions.remove(idOf('a'));
      expect(await names()).toEqual([]);
      expect(await sharedFiles.ofSubmission(idOf('b'))).toHaveLength(1);
    });

    it('deletes them when their submission has moved to an issue', async () => {
      const { sharedFiles, sharedSubmissions, names } = await opened();
      await sharedFiles.add(sampleFile('x'));
      const shared = sampleShared('a', idOf('form'), { move: {} });
      await sharedSubmissions.add(shared);
      expect(await names()).toEqual(['x.bin']);
      await sharedSubmissions.settle(receiptOf(shared));
      expect(await names()).toEqual([]);
    });

    it('deletes them with their form', async () => {
      const { sharedFiles, forms, names } = await opened();
      await sharedFiles.add(sampleFile('x'));
      await sharedFiles.add(sampleFile('other', { formId: idOf('other-form'), submissionId: idOf('b') }));
      await forms.delete(idOf('form'));
      expect(await names()).toEqual([]);
      expect(await sharedFiles.ofSubmission(idOf('b'))).toHaveLength(1);
    });
  });
}
