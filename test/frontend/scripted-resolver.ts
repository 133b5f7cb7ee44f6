/** Answers one call: with a value, with a refusal, or by throwing what the bridge would throw. */
export type Script = Readonly<Record<string, (payload: Readonly<Record<string, unknown>>) => unknown>>;

/** A call as it came over the bridge. */
export interface RecordedCall {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const refusals = new WeakSet<object>();

/** The answer of a resolver that refuses with a code. */
export function refusal(code: string, details: object = {}): object {
  const error = { code, details };
  refusals.add(error);
  return error;
}

/** A resolver that speaks the results of the contract by a script, through JSON as the genuine one does. */
export function scriptedResolver(script: Script) {
  const calls: RecordedCall[] = [];
  return {
    calls,
    async answer(name: string, payload: Readonly<Record<string, unknown>>): Promise<unknown> {
      calls.push({ name, payload: structuredClone(payload) });
      const reply = script[name];
      if (!reply) throw new Error(`Nothing in the script answers ${name}`);
      const value: unknown = await reply(payload);
      const isRefusal = typeof value === 'object' && value !== null && refusals.has(value);
      const sent: unknown = JSON.parse(JSON.stringify(isRefusal ? { ok: false, error: value } : { ok: true, value }));
      return sent;
    },
  };
}
