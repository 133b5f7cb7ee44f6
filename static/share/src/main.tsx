import './zod-setup';
import { render } from 'preact';
import { shareAddress } from './address';
import { SharePage } from './share-page';
import './styles/page.css';

const page = document.getElementById('page');
if (page) {
  const address = shareAddress(location.pathname);
  page.replaceChildren();
  render(<SharePage address={address} />, page);
}
