import { events, invoke, view } from '@forge/bridge';

const show = (id: string, words: string): void => {
  const element = document.getElementById(id);
  if (element !== null) element.textContent = words;
};

void view.theme.enable();
void view.getContext().then((context) => show('context', context.moduleKey));
void events.on('to-frame', (payload) => show('heard', JSON.stringify(payload)));
document.getElementById('tell')?.addEventListener('click', () => void events.emit('from-frame', { from: 'frame' }));
document.getElementById('invoke')?.addEventListener('click', () => {
  void invoke('echo', { from: 'frame' }).then((result) => show('invoked', JSON.stringify(result)));
});
