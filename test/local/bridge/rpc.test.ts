import fc from 'fast-check';
import { isCallback, type Callback } from '../../../local/bridge/callback';
import { isRecord } from '../../../local/bridge/record';
import { connectedSides } from './connected-sides';

const echo = connectedSides({ host: (_command, data) => data, app: (_command, data) => data });

function functionIn(value: unknown, name: string): Callback {
  const found = isRecord(value) ? value[name] : undefined;
  if (!isCallback(found)) throw new Error(`no function "${name}"`);
  return found;
}

describe('values', () => {
  test('come back as they went, whatever their field names', async () => {
    const values = fc.object({ key: fc.oneof(fc.string(), fc.constant('$forge')), withNullPrototype: false });
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        expect(await echo.app.call('echo', value)).toEqual(value);
      }),
    );
  });

  test('keep dates and bytes', async () => {
    const value = { at: new Date(0), bytes: new Uint8Array([1, 2, 3]) };
    expect(await echo.app.call('echo', value)).toEqual(value);
  });

  test('lose references back to themselves and symbols, nothing else', async () => {
    const value: Record<string, unknown> = { name: 'loop', tag: Symbol('s') };
    value.self = value;
    value.list = [value, 1];
    expect(await echo.app.call('echo', value)).toEqual({ name: 'loop', list: [undefined, 1] });
  });

  test('may be used twice without being a cycle', async () => {
    const shared = { n: 1 };
    expect(await echo.app.call('echo', { a: shared, b: shared })).toEqual({ a: { n: 1 }, b: { n: 1 } });
  });

  test('that are too deep are refused', async () => {
    let value: unknown = 'end';
    for (let depth = 0; depth < 300; depth += 1) value = { value };
    await expect(echo.app.call('echo', value)).rejects.toThrow('nested too deeply');
  });
});

describe('React elements', () => {
  const element = (type: unknown, props: object) => ({
    $$typeof: Symbol.for('react.element'),
    type,
    key: null,
    props,
    _owner: { stateNode: undefined },
  });

  test('become the tree they stand for, with working functions', async () => {
    const clicks: string[] = [];
    const button = element('Button', { onClick: () => clicks.push('clicked'), children: ['Save ', 3] });
    const sides = connectedSides({ host: (_command, data) => data });
    const received = await sides.app.call('echo', {
      action: element('Stack', { space: 'space.100', children: [button, false] }),
    });
    expect(received).toMatchObject({
      action: {
        forgeElement: {
          type: 'Stack',
          props: { space: 'space.100' },
          children: [{ type: 'Button', children: [{ props: { text: 'Save ' } }, { props: { text: '3' } }] }],
        },
      },
    });
  });

  test('keep the name of a component no renderer knows', async () => {
    const received = await echo.app.call('echo', { view: element(function Mystery() {}, {}) });
    expect(received).toMatchObject({ view: { forgeElement: { type: 'Mystery' } } });
  });
});

describe('functions', () => {
  test('work from the app to the host and back', async () => {
    const heard: unknown[] = [];
    const sides = connectedSides({
      host: async (_command, data) => {
        heard.push(await functionIn(data, 'ask')('how many?', { unit: 'forms' }));
        return { double: (n: unknown) => Number(n) * 2 };
      },
    });
    const result = await sides.app.call('meet', { ask: (...args: readonly unknown[]) => [args, 7] });
    expect(heard).toEqual([[['how many?', { unit: 'forms' }], 7]]);
    expect(await functionIn(result, 'double')(21)).toBe(42);
  });

  test('may be handed on inside arguments', async () => {
    const sides = connectedSides({
      host: (_command, data) => functionIn(data, 'outer')((n: unknown) => Number(n) + 1),
    });
    const outer = async (inner: unknown) => (isCallback(inner) ? inner(1) : 'no function');
    expect(await sides.app.call('meet', { outer })).toBe(2);
  });

  test('that throw reject with the same name and message', async () => {
    const sides = connectedSides({ host: (_command, data) => functionIn(data, 'fail')() });
    const fail = () => {
      throw new RangeError('too far');
    };
    await expect(sides.app.call('meet', { fail })).rejects.toMatchObject({ name: 'RangeError', message: 'too far' });
  });

  test('of a tree stay callable until well after a newer one is drawn, then are forgotten', async () => {
    const trees: unknown[] = [];
    const sides = connectedSides({ host: (_command, data) => void trees.push(data) });
    for (let version = 0; version < 20; version += 1) {
      await sides.app.call('reconcile', { onClick: () => version }, 'tree');
    }
    expect(await functionIn(trees[19], 'onClick')()).toBe(19);
    expect(await functionIn(trees[15], 'onClick')()).toBe(15);
    await expect(Promise.resolve(functionIn(trees[0], 'onClick')())).rejects.toThrow('no longer in use');
  });

  test('of a tree stay callable while no newer one is drawn, however many are under way', async () => {
    const trees: unknown[] = [];
    const sides = connectedSides({
      host: (_command, data) => {
        trees.push(data);
        return new Promise(() => undefined);
      },
    });
    for (let version = 0; version < 100; version += 1)
      void sides.app.call('reconcile', { onClick: () => version }, 'tree');
    await new Promise((resolve) => setImmediate(resolve));
    expect(await functionIn(trees[0], 'onClick')()).toBe(0);
  });
});

describe('a connection', () => {
  test('answers an unknown command with an error that names it', async () => {
    await expect(connectedSides({}).app.call('levitate')).rejects.toThrow('unexpected levitate');
  });

  test('ignores what is not a message', () => {
    const { host } = connectedSides({});
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(() => host.receive(message)).not.toThrow();
      }),
    );
  });

  test('that is closed fails what waits and what comes', async () => {
    const { app } = connectedSides({ host: () => new Promise(() => undefined) });
    const waiting = app.call('never');
    app.close();
    await expect(waiting).rejects.toThrow('was closed');
    await expect(app.call('later')).rejects.toThrow('was closed');
  });
});
