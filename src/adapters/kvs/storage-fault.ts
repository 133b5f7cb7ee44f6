/** A failure of the platform's storage that nobody foresaw; says where and which, never what was stored. */
export class StorageFault extends Error {
  public override readonly name = 'StorageFault';

  public constructor(where: string, which: string) {
    super(`Storage, ${where}: ${which}`);
  }
}
