import '@atlaskit/css-reset';
import './page.css';
import './renderer.css';
import AppProvider from '@atlaskit/app-provider';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { hostCalls } from './host-calls';
import { Page } from './page';
import { PageLink } from './page-link';
import { theme } from './theme-choice';

// The page's policy forbids `Function`, which zod otherwise tries.
z.config({ jitless: true });

async function start(root: HTMLElement): Promise<void> {
  await theme.start();
  try {
    const session = await hostCalls.session({});
    createRoot(root).render(
      <AppProvider routerLinkComponent={PageLink} UNSAFE_isThemingDisabled>
        <Page start={session} />
      </AppProvider>,
    );
  } catch (error) {
    root.setAttribute('role', 'alert');
    root.textContent = error instanceof Error ? error.message : 'The local site could not be opened. Reload the page.';
  }
}

const root = document.getElementById('root');
if (root !== null) void start(root);
