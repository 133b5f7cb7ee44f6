import { platformContract } from '../../ports/platform.contract';
import { openForge } from './forge-under-test';

platformContract('the platform’s storage', () => openForge());
platformContract('the platform’s storage with lists that lag', () => openForge({ staleForWrites: 1_000 }));
