import { clientOf, type Call } from '../../contract/kernel/client';
import { storeContract, type StoreContract } from '../../contract/store';
import { askGateway, realWait, type Wait } from './ask-gateway';
import { tries } from './tries';

/** Makes the store's calls. */
export type GatewayClient = Call<StoreContract>;

const isKnown = (name: string): name is keyof StoreContract => Object.hasOwn(tries, name);

/** The typed client of the gateway. The platform signs each call; who the tenant is, the gateway reads from that alone. */
export function gatewayClient(wait: Wait = realWait): GatewayClient {
  return clientOf(storeContract, (name, input) =>
    askGateway({ name, input, tries: isKnown(name) ? tries[name] : 1 }, wait),
  );
}
