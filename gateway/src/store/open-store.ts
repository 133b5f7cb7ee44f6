import type { StoreConfig } from '../config';
import { openEmbeddedStore } from '../embedded/open-embedded-store';
import { openMongoStore } from '../mongodb/open-mongo-store';
import type { GatewayStore } from './gateway-store';

/** Opens the store a configuration names. */
export async function openStore(config: StoreConfig): Promise<GatewayStore> {
  return config.kind === 'embedded' ? openEmbeddedStore(config.file) : openMongoStore(config);
}
