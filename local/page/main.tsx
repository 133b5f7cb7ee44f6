import '../bridge/without-eval';
import '@atlaskit/css-reset';
import './page.css';
import './renderer.css';
import { AppProvider } from '@atlaskit/app-provider/app-provider';
import { createRoot } from 'react-dom/client';
import { hostCalls } from './host-calls';
import { Page } from './page';
import { PageLink } from './page-link';
import { theme } from './theme-choice';

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
