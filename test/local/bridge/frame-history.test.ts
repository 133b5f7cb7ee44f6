import { createFrameHistory } from '../../../local/bridge/frame-history';
import { locationOf, type FrameMove } from '../../../local/bridge/frame-location';

function frame(path = '/') {
  const moves: FrameMove[] = [];
  const jumps: number[] = [];
  const made = createFrameHistory(
    { action: 'POP', location: locationOf(path, '/') },
    { move: (move) => moves.push(move), go: (delta) => jumps.push(delta) },
  );
  return { ...made, moves, jumps };
}

test('push and replace move at once and tell the host', () => {
  const { history, moves } = frame();
  history.push('/forms/1?tab=design#top', { from: 'list' });
  expect(history).toMatchObject({
    action: 'PUSH',
    location: { pathname: '/forms/1', search: '?tab=design', hash: '#top', state: { from: 'list' } },
  });
  history.replace({ pathname: '/forms/2' });
  expect(history).toMatchObject({ action: 'REPLACE', location: { pathname: '/forms/2', search: '' } });
  expect(moves.map((move) => [move.action, move.location.pathname])).toEqual([
    ['PUSH', '/forms/1'],
    ['REPLACE', '/forms/2'],
  ]);
});

test('relative paths start from where the app is', () => {
  const { history } = frame('/forms/1/design');
  history.push('../settings');
  expect(history.location.pathname).toBe('/forms/settings');
});

test('moves of the host reach listeners and are not sent back', () => {
  const { history, follow, moves } = frame();
  const heard: string[] = [];
  const stop = history.listen((location, action) => heard.push(`${action} ${location.pathname}`));
  follow({ action: 'POP', location: locationOf('/back', '/') });
  stop();
  follow({ action: 'POP', location: locationOf('/unheard', '/') });
  expect(heard).toEqual(['POP /back']);
  expect(history.location.pathname).toBe('/unheard');
  expect(moves).toEqual([]);
});

test("going back and forward is the host's to do", () => {
  const { history, jumps } = frame();
  history.goBack();
  history.goForward();
  history.go(-2);
  expect(jumps).toEqual([-1, 1, -2]);
});
