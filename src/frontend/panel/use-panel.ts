import { useCallback, useState } from 'react';
import type { OpenedForm, PanelView } from '../../contract/app/panel';
import type { AppError } from '../../contract/kernel/app-error';
import { asAppError } from '../client/as-app-error';
import { panelCall } from '../client/call';

/** What the panel shows: the list, a form on its way, or a form. */
export type Screen =
  | { readonly kind: 'list'; readonly error?: AppError }
  | { readonly kind: 'opening' }
  | { readonly kind: 'form'; readonly opened: OpenedForm; readonly isNew: boolean };

/** The panel of one issue: its forms, the screen, and the ways between the screens. */
export interface Panel {
  readonly issueId: string;
  readonly view: PanelView;
  readonly screen: Screen;
  showList(): void;
  openForm(issueFormId: string): Promise<void>;
  /** Takes over a form as the server has just answered it. */
  update(opened: OpenedForm, isNew?: boolean): void;
  /** Takes over the forms after one was added or removed, and opens the one that is new. */
  adopt(view: PanelView): Promise<void>;
}

/** Holds the panel of one issue from what its opening answered. */
export function usePanel(issueId: string, first: PanelView): Panel {
  const [view, setView] = useState(first);
  const [screen, setScreen] = useState(() => screenOf(first));
  const showList = useCallback(() => setScreen({ kind: 'list' }), []);
  const update = useCallback((opened: OpenedForm, isNew = false) => {
    setView((before) => withIssueForm(before, opened));
    setScreen({ kind: 'form', opened, isNew });
  }, []);
  const openForm = useCallback(
    async (issueFormId: string) => {
      setScreen({ kind: 'opening' });
      try {
        update(await panelCall('panel.open-form', { issueId, issueFormId }));
      } catch (thrown) {
        setScreen({ kind: 'list', error: asAppError(thrown) });
      }
    },
    [issueId, update],
  );
  const adopt = async (newer: PanelView) => {
    const known = new Set(view.issueForms.map(({ id }) => id));
    const added = newer.issueForms.find(({ id }) => !known.has(id));
    setView(newer);
    if (added && newer.opened === undefined) return openForm(added.id);
    setScreen(added ? screenOf(newer) : { kind: 'list' });
  };
  return { issueId, view, screen, showList, openForm, update, adopt };
}

function screenOf({ opened }: PanelView): Screen {
  return opened ? { kind: 'form', opened, isNew: false } : { kind: 'list' };
}

function withIssueForm(view: PanelView, { issueForm }: OpenedForm): PanelView {
  return { ...view, issueForms: view.issueForms.map((each) => (each.id === issueForm.id ? issueForm : each)) };
}
