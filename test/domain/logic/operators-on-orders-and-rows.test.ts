import { testVerdicts } from './operator-verdicts';

const moment = (at: string) => ({ at, zone: 'Europe/Berlin' });
const days = { from: '2026-03-10', to: '2026-03-20' };

testVerdicts({
  'greater-than': [
    [4, 3, true],
    [3, 3, false],
    ['2026-03-31', '2026-03-30', true],
    ['14:30', '14:30', false],
    [moment('2026-03-31T14:30'), '2026-03-31T14:29', true],
    [moment('2026-03-31T14:30'), '2026-03-31', false],
    [moment('2026-04-01T00:00'), '2026-03-31', true],
    ['4', 3, false],
    [undefined, 3, false],
  ],
  'less-than': [
    [2, 3, true],
    [3, 3, false],
    ['2026-03-29', '2026-03-30', true],
    [moment('2026-03-31T14:30'), '2026-03-31T14:31', true],
    [moment('2026-03-31T14:30'), '2026-03-31', false],
    [moment('2026-03-31T14:30'), '2026-04-01', true],
    ['', '2026-03-30', false],
    [undefined, 3, false],
  ],
  'at-least': [
    [3, 3, true],
    [2.9, 3, false],
    ['09:00', '09:00', true],
    ['08:59', '09:00', false],
    [moment('2026-03-31T00:00'), '2026-03-31', true],
    [undefined, 3, false],
    [true, 1, false],
  ],
  'at-most': [
    [3, 3, true],
    [3.1, 3, false],
    ['2026-03-31', '2026-03-31', true],
    ['2026-04-01', '2026-03-31', false],
    [moment('2026-03-31T23:59'), '2026-03-31', true],
    [undefined, 3, false],
  ],
  'starts-after': [
    [days, '2026-03-09', true],
    [days, '2026-03-10', false],
    [{ from: '2026-03-10', to: '' }, '2026-03-09', false],
    ['2026-03-10', '2026-03-09', false],
  ],
  'ends-before': [
    [days, '2026-03-21', true],
    [days, '2026-03-20', false],
    [{ from: '', to: '2026-03-20' }, '2026-03-21', false],
    [undefined, '2026-03-21', false],
  ],
  covers: [
    [days, '2026-03-10', true],
    [days, '2026-03-20', true],
    [days, '2026-03-21', false],
    [days, '2026-03-09', false],
    [undefined, '2026-03-10', false],
    [days, 20260310, false],
  ],
  'row-is': [
    [{ speed: 'good', price: 'bad' }, 'speed:good', true],
    [{ speed: 'good', price: 'bad' }, 'price:good', false],
    [{}, 'speed:good', false],
    [['good'], '0:good', true],
    [undefined, 'speed:good', false],
    [{ speed: { good: 1 } }, 'speed:[object Object]', false],
  ],
  'first-is': [
    [['b', 'a'], 'b', true],
    [['b', 'a'], 'a', false],
    [[], undefined, false],
    ['b', 'b', false],
  ],
  'is-given': [
    [{ agreed: true, wording: 'I agree.' }, undefined, true],
    [{ agreed: false, wording: 'I agree.' }, undefined, false],
    [true, undefined, false],
    [undefined, undefined, false],
  ],
  'is-answered': [
    ['a', undefined, true],
    [false, undefined, true],
    [0, undefined, true],
    [' ', undefined, false],
    [[], undefined, false],
    [undefined, undefined, false],
  ],
  'is-not-answered': [
    ['a', undefined, false],
    [false, undefined, false],
    [' ', undefined, true],
    [null, undefined, true],
  ],
});
