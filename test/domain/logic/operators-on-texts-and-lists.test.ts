import { testVerdicts } from './operator-verdicts';

testVerdicts({
  equals: [
    ['a', 'a', true],
    ['a', 'A', false],
    [3, 3, true],
    [3, '3', false],
    [false, false, true],
    [undefined, undefined, true],
  ],
  'not-equals': [
    ['a', 'b', true],
    ['a', 'a', false],
    [false, true, true],
    [undefined, 'a', false],
    [' ', 'a', false],
  ],
  contains: [
    ['Hard Disk', 'disk', true],
    ['Hard Disk', 'fan', false],
    [undefined, 'a', false],
    [['a'], 'a', false],
  ],
  'does-not-contain': [
    ['Hard Disk', 'fan', true],
    ['Hard Disk', 'DISK', false],
    ['', 'fan', false],
    [undefined, 'fan', false],
    [['a'], 'b', false],
  ],
  'starts-with': [
    ['OPS-12', 'ops', true],
    [' OPS-12', 'ops', true],
    ['DEV-12', 'ops', false],
    [undefined, 'ops', false],
    [12, '1', false],
  ],
  'ends-with': [
    ['ada@Example.com', '@example.com', true],
    ['ada@example.com ', '.com', true],
    ['ada@example.org', '.com', false],
    [undefined, '.com', false],
  ],
  includes: [
    [['a', 'b'], 'b', true],
    [['a'], 'b', false],
    ['ab', 'b', false],
    [undefined, 'b', false],
  ],
  'does-not-include': [
    [['a', 'b'], 'c', true],
    [['a', 'b'], 'b', false],
    [[], 'b', false],
    [undefined, 'b', false],
    ['a', 'b', false],
  ],
  'count-at-least': [
    [['a', 'b'], 2, true],
    [['a'], 2, false],
    [{ r: 'a', s: 'b' }, 2, true],
    [undefined, 0, false],
    [['a'], '1', false],
    ['ab', 1, false],
  ],
  'count-at-most': [
    [['a', 'b'], 2, true],
    [['a', 'b', 'c'], 2, false],
    [{ r: 'a' }, 1, true],
    [undefined, 2, false],
    [['a'], '1', false],
  ],
});
