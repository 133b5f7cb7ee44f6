import * as z from 'zod';
import { read } from './repository';

const Versions = z.record(z.string(), z.string()).default({});
const Package = z.object({ dependencies: Versions, devDependencies: Versions });

const manifests = [
  'package.json',
  'gateway/package.json',
  'local/package.json',
  'static/share/package.json',
  'bench/package.json',
];

test.each(manifests)('%s pins every version exactly', (file) => {
  const { dependencies, devDependencies } = Package.parse(JSON.parse(read(file)));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('a package has one version in the whole house', () => {
  const versions = manifests.flatMap((file) => {
    const { dependencies, devDependencies } = Package.parse(JSON.parse(read(file)));
    return Object.entries({ ...dependencies, ...devDependencies });
  });
  const different = versions.filter(([name, version]) =>
    versions.some(([other, that]) => other === name && that !== version),
  );
  expect(different).toEqual([]);
});

const Lock = z.object({ packages: z.record(z.string(), z.object({ optionalDependencies: Versions })) });

test('the lock file holds the binaries of every platform, or npm ci refuses it', () => {
  const { packages } = Lock.parse(JSON.parse(read('package-lock.json')));
  const locked = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
  const optional = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies));
  expect(optional.filter((name) => !locked.has(name))).toEqual([]);
});
