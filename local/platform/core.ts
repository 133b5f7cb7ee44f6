import type { Kvs } from './kvs/kvs';
import type { Manifest } from './manifest/manifest';
import type { ClockOffset } from './movable-clock';
import type { Installations } from './state/installations';
import type { WebTriggerUrls } from './state/web-trigger-urls';
import type { SigningKeys } from './tokens/signing-keys';
import type { Trace } from './trace';

/** What every part of one platform shares. */
export interface Core {
  readonly manifest: Manifest;
  readonly appId: string;
  readonly site: { readonly cloudId: string; readonly environmentId: string; readonly url: string };
  readonly jiraUrl: string;
  /** Declared https origin → local base URL; read at each request, so that it may be filled in late. */
  readonly remotes: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
  readonly clock: ClockOffset;
  readonly trace: Trace;
  readonly keys: SigningKeys;
  readonly installations: Installations;
  readonly webTriggerUrls: WebTriggerUrls;
  kvsOf(installationId: string): Kvs;
  /** The platform's own origin, known once it listens. */
  url(): string;
}
