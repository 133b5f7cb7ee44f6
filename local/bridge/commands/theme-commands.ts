import * as z from 'zod';
import { command, type CommandTable } from '../command-table';
import type { FrameHost } from '../frame-host';
import type { FrameTheme } from '../frame-theme';

/** The host's theme on the app's own page, once the app asks for it; `leaving` ends the following of changes. */
export function themeCommands(
  host: FrameHost,
  wear: (theme: FrameTheme) => void,
  leaving: (end: () => void) => void,
): CommandTable {
  return command('enableTheming', z.unknown(), () => {
    wear(host.theme());
    leaving(host.onThemeChange(() => wear(host.theme())));
  });
}
