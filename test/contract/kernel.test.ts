import * as z from 'zod';
import { AppError } from '../../src/contract/kernel/app-error';
import { clientOf } from '../../src/contract/kernel/client';
import { implement } from '../../src/contract/kernel/implement';
import { procedureFor } from '../../src/contract/kernel/procedure';
import { errorSentence } from '../../src/contract/words/error-sentence';
import { ErrorCode } from '../../src/contract/kernel/app-error';

interface Needs {
  'open-box': { readonly box: string };
}
const procedure = procedureFor<Needs>();
const contract = {
  'box.open': procedure({
    may: 'open-box',
    input: z.strictObject({
      box: z.string().min(1, { error: 'Name the box.' }),
      text: z.string().max(3, { error: 'answers-too-large' }).optional(),
    }),
    output: z.object({ inside: z.string() }),
  }),
};

class Consent extends Error {}

function serve(inside: () => Promise<{ inside: string }>) {
  const order: string[] = [];
  const noted: unknown[] = [];
  const dispatch = implement<typeof contract, string, Needs, { 'open-box': { readonly key: string } }>({
    contract,
    guards: {
      'open-box': async ({ caller, input }) => {
        order.push('guard');
        if (caller !== 'owner') throw new AppError('forbidden');
        return { key: `key of ${input.box}` };
      },
    },
    handlers: {
      'box.open': async ({ granted }) => {
        order.push(`handler with ${granted.key}`);
        return inside();
      },
    },
    onUnknownError: (error) => {
      noted.push(error);
      return 'log-1';
    },
    isForHost: (error) => error instanceof Consent,
  });
  return { dispatch, order, noted };
}

const gold = () => Promise.resolve({ inside: 'gold', secret: 'not in the contract' });

test('a call is guarded, handled with what the guard decided on, and answered with the contract’s output only', async () => {
  const { dispatch, order } = serve(gold);
  expect(await dispatch('box.open', { box: 'b' }, 'owner')).toEqual({ ok: true, value: { inside: 'gold' } });
  expect(order).toEqual(['guard', 'handler with key of b']);
});

test('who is refused never reaches the handler', async () => {
  const { dispatch, order } = serve(gold);
  expect(await dispatch('box.open', { box: 'b' }, 'thief')).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  expect(order).toEqual(['guard']);
});

test.each([
  [{ box: '' }, { code: 'input-invalid', details: { reasons: ['Name the box.'] } }],
  [{}, { code: 'input-invalid' }],
  [{ box: 'b', isOwner: true }, { code: 'input-invalid' }],
  [{ box: 'b', text: 'long' }, { code: 'answers-too-large' }],
  [null, { code: 'input-invalid' }],
])('the input %j is refused before anything runs', async (input, error) => {
  const { dispatch, order } = serve(gold);
  expect(await dispatch('box.open', input, 'owner')).toMatchObject({ ok: false, error });
  expect(order).toEqual([]);
});

test('an error nobody foresaw becomes a log id, and its words stay inside', async () => {
  const { dispatch, noted } = serve(() => Promise.reject(new Error('the answer was 42')));
  const result = await dispatch('box.open', { box: 'b' }, 'owner');
  expect(result).toEqual({ ok: false, error: { code: 'internal', details: { logId: 'log-1' } } });
  expect(noted).toHaveLength(1);
});

test('an output that is not the contract’s is our fault, not an answer', async () => {
  const { dispatch } = serve(() => Promise.resolve(JSON.parse('{}')));
  expect(await dispatch('box.open', { box: 'b' }, 'owner')).toMatchObject({ ok: false, error: { code: 'internal' } });
});

test('a missing consent reaches the host as it is', async () => {
  const { dispatch } = serve(() => Promise.reject(new Consent()));
  await expect(dispatch('box.open', { box: 'b' }, 'owner')).rejects.toBeInstanceOf(Consent);
});

describe('the client', () => {
  const clientTo = (answer: unknown) => clientOf(contract, () => Promise.resolve(answer));

  test('gives the value, or throws the error of the result', async () => {
    expect(await clientTo({ ok: true, value: { inside: 'gold' } })('box.open', { box: 'b' })).toEqual({
      inside: 'gold',
    });
    const refused = clientTo({ ok: false, error: { code: 'forbidden', details: {} } })('box.open', { box: 'b' });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  });

  test.each([[undefined], ['<html>'], [{ ok: true }], [{ ok: false, error: { code: 'made-up' } }]])(
    'does not believe %j',
    async (answer) => {
      await expect(clientTo(answer)('box.open', { box: 'b' })).rejects.toThrow();
    },
  );
});

test.each(ErrorCode.options.map((code) => [code]))('the code %s has a sentence that says what to do', (code) => {
  const sentence = errorSentence({ code, details: {} });
  expect(sentence).toMatch(/^[A-Z].*\.$/s);
  expect(sentence.length).toBeGreaterThan(30);
});
