import * as z from 'zod';
import { render } from 'preact';
import { shareAddress } from './address';
import { SharePage } from './share-page';
import './styles/page.css';

// The page's content security policy forbids `Function`.
z.config({ jitless: true });

const page = document.getElementById('page');
if (page) {
  const address = shareAddress(location.pathname);
  page.replaceChildren();
  render(<SharePage address={address} />, page);
}
