import { createEventBus } from '../../../local/bridge/event-bus';

test('an event reaches every subscriber of its name until it unsubscribes', () => {
  const bus = createEventBus();
  const heard: unknown[] = [];
  const stop = bus.on('saved', (payload) => heard.push(['first', payload]));
  bus.on('saved', (payload) => heard.push(['second', payload]));
  bus.on('other', () => heard.push('never'));
  bus.emit('saved', 1);
  stop();
  bus.emit('saved', 2);
  expect(heard).toEqual([
    ['first', 1],
    ['second', 1],
    ['second', 2],
  ]);
});

test('the same function subscribed twice hears twice', () => {
  const bus = createEventBus();
  const heard: unknown[] = [];
  const callback = (payload: unknown) => heard.push(payload);
  const stop = bus.on('saved', callback);
  bus.on('saved', callback);
  bus.emit('saved', 1);
  stop();
  bus.emit('saved', 2);
  expect(heard).toEqual([1, 1, 2]);
});
