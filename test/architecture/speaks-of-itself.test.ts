import { files, read } from './repository';

// Written in pieces, so that this file does not name what it forbids.
const machinePaths = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', '/ho' + 'me/[a-z]', '/Us' + 'ers/[A-Za-z]'].join('|'));
const registries = new RegExp(
  ['registry\\.np' + 'mjs', 'registry\\.ya' + 'rnpkg', 'arti' + 'factory', 'np' + 'm\\.pkg\\.', 'ver' + 'daccio'].join(
    '|',
  ),
);

const texts = files.filter((file) => !/\.(png|ico|gif|jpe?g|woff2?|gz)$/.test(file));

const naming = (pattern: RegExp) => texts.filter((file) => pattern.test(read(file)));

test('no file names a path of one machine', () => expect(naming(machinePaths)).toEqual([]));

test('no file names a package registry', () => expect(naming(registries)).toEqual([]));

test('the lock file holds no addresses', () =>
  expect(read('package-lock.json')).not.toMatch(/"resolved": "(https?|git)/));

test('the patterns find what they look for', () => {
  expect('see /wo' + 'rk/main').toMatch(machinePaths);
  expect('https://registry.np' + 'mjs.org').toMatch(registries);
});
