/** The code and the HTTP status with which the store refused something, as the genuine client reports them. */
export async function refusalOf(work: Promise<unknown>): Promise<{ code: unknown; status: unknown }> {
  const error: unknown = await work.then(
    () => new Error('nothing was refused'),
    (caught: unknown) => caught,
  );
  if (!(error instanceof Error)) throw new Error('no error');
  const details: unknown = Reflect.get(error, 'responseDetails');
  const status: unknown =
    typeof details === 'object' && details !== null ? Reflect.get(details, 'status') : error.message;
  return { code: Reflect.get(error, 'code'), status };
}
