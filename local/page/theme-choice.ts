import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import type { FrameTheme } from '../bridge/frame-theme';

/** What a person can choose; `auto` follows the system. */
export type ThemeChoice = 'light' | 'dark' | 'auto';

const storageKey = 'local-site-theme';
const system = globalThis.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
const settings = {
  light: 'light',
  dark: 'dark',
  spacing: 'spacing',
  typography: 'typography',
  shape: 'shape',
} as const;

function stored(): ThemeChoice {
  const choice = globalThis.localStorage.getItem(storageKey);
  return choice === 'light' || choice === 'dark' ? choice : 'auto';
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

async function put(choice: ThemeChoice): Promise<void> {
  await setGlobalTheme({ colorMode: choice, ...settings });
  tell();
}

system.addEventListener('change', tell);

/** The theme of the page. */
export const theme = {
  choice: stored,
  choose: (choice: ThemeChoice): Promise<void> => {
    globalThis.localStorage.setItem(storageKey, choice);
    return put(choice);
  },
  /** Puts the chosen theme on the page when it starts. */
  start: (): Promise<void> => put(stored()),
  /** The theme as `context.theme` of an app describes it. */
  state: () => ({ colorMode: colorMode(), ...settings }),
  /** The theme as the own page of an app puts it on. */
  forFrames: (): FrameTheme => ({
    attributes: {
      'data-color-mode': colorMode(),
      'data-theme': document.documentElement.getAttribute('data-theme') ?? '',
    },
    styles: [...document.querySelectorAll('style[data-theme]')].map((style) => style.textContent),
  }),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

function colorMode(): 'light' | 'dark' {
  const choice = stored();
  if (choice !== 'auto') return choice;
  return system.matches ? 'dark' : 'light';
}
