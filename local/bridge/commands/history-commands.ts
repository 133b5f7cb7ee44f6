import * as z from 'zod';
import { command, type CommandTable } from '../command-table';
import type { FrameHistoryHost, FrameHost } from '../frame-host';
import { FrameMove } from '../frame-location';
import { NavigationRequest } from '../navigation-request';

/** The app's own addresses, and the way to other pages. */
export function historyCommands(host: FrameHost): CommandTable {
  return {
    ...command('createHistory', z.unknown(), () => historyOf(host).start()),
    ...command('moveHistory', z.unknown(), (move) => historyOf(host).move(FrameMove.parse(move))),
    ...command('goHistory', z.number().int(), (delta) => historyOf(host).go(delta)),
    ...command('navigate', NavigationRequest, (request) => host.navigate(request)),
    ...command('getUrl', NavigationRequest, (request) => host.addressOf(request)),
    ...command('reload', z.unknown(), () => host.reload()),
  };
}

// Guess: Jira lets only full pages have a history; what it answers elsewhere is not documented.
function historyOf(host: FrameHost): FrameHistoryHost {
  if (host.history === undefined) throw new Error('Bridge method createHistory is supported only in full pages.');
  return host.history;
}
