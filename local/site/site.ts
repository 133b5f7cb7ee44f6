import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createJira, type Jira } from '../jira/jira';
import { remoteUrl } from '../platform/manifest/permissions';
import { createPlatform, type Platform } from '../platform/platform';
import { createClosing, type Closing } from './closing';
import { gatewayOptions } from './gateway-options';
import { createGateway, type GatewayProcess } from './gateway-process';
import { hostApp } from './host-app';
import { listen, type Listener } from './listen';
import { resourceApp } from './resource-app';
import { seed } from './seed';
import { openSiteState, type SiteState } from './site-state';
import { tenantOf } from './tenant';

/** What a local site is started from; `eventual` lets Jira's search lag behind as the real one does. */
export type SiteOptions = {
  readonly buildDir: string;
  readonly stateDir: string;
  /** The host page's port; 0 for any. The app's pages and the gateway take the next two when they are free. */
  readonly port?: number;
  readonly consistency?: 'strict' | 'eventual';
  readonly log: (line: string) => void;
};

/** A running local site. */
export type Site = {
  readonly url: string;
  readonly resourceOrigin: string;
  readonly platform: Platform;
  readonly jira: Jira;
  readonly gateway: GatewayProcess;
  readonly close: () => Promise<void>;
};

const searchLagMs = 2_000;

type Listeners = {
  readonly host: Listener;
  readonly resources: Listener;
  readonly jira: Listener;
  readonly gatewayPort: number;
};

const after = (port: number, step: number): number => (port === 0 ? 0 : port + step);

const listeners = async (port: number, closing: Closing): Promise<Listeners> => {
  const opened = async (wanted: number): Promise<Listener> => {
    const listener = await listen(wanted);
    closing.later(listener.close);
    return listener;
  };
  const host = await opened(port);
  const resources = await opened(after(port, 1));
  const jira = await opened(0);
  // The gateway listens itself: its port is only found here, and given back.
  const forGateway = await listen(after(port, 2));
  await forGateway.close();
  return { host, resources, jira, gatewayPort: forGateway.port };
};

type Parts = SiteOptions & {
  readonly closing: Closing;
  readonly state: SiteState;
  readonly listeners: Listeners;
  readonly siteUrl: string;
};

const file = (options: SiteOptions, name: string): string => path.join(path.resolve(options.stateDir), name);

const startPlatform = async (parts: Parts, remotes: Record<string, string>): Promise<Platform> => {
  const platform = await createPlatform({
    buildDir: parts.buildDir,
    stateFile: file(parts, 'platform.db'),
    products: { jira: `http://127.0.0.1:${String(parts.listeners.jira.port)}` },
    remotes,
    ...tenantOf(parts.state),
    siteUrl: parts.siteUrl,
    log: parts.log,
  });
  parts.closing.later(() => platform.close());
  parts.log('The Forge platform is running.');
  return platform;
};

const startJira = (parts: Parts, platform: Platform): Jira => {
  const jira = createJira({
    stateFile: file(parts, 'jira.db'),
    manifest: platform.manifest,
    baseUrl: parts.siteUrl,
    now: () => platform.clock.now(),
    searchLag: parts.consistency === 'eventual' ? searchLagMs : 0,
    onEvent: ({ type, data, accountId }) => platform.fireEvent(type, data, accountId),
    log: parts.log,
  });
  parts.closing.later(async () => {
    await jira.settled();
    jira.close();
  });
  seed(jira.site);
  parts.listeners.jira.answerWith(jira.app.fetch);
  parts.log('Jira is running.');
  return jira;
};

const startGateway = async (parts: Parts, platform: Platform): Promise<GatewayProcess> => {
  const { buildDir, stateDir, log } = parts;
  const gateway = createGateway(
    gatewayOptions({ buildDir, stateDir, port: parts.listeners.gatewayPort, platform, log }),
  );
  parts.closing.later(gateway.stop);
  await gateway.start();
  parts.log(`The gateway is running at ${gateway.url}.`);
  return gateway;
};

/** Installs the app at the very first start only: somebody who uninstalled it finds it uninstalled. */
const installOnce = async (parts: Parts, platform: Platform): Promise<void> => {
  if (parts.state.setting('installed-once') !== undefined) return;
  if (!platform.installation().installed) await platform.install();
  parts.state.keep('installed-once', 'yes');
  parts.log('The app is installed.');
};

const open = async (parts: Parts): Promise<Site> => {
  const remotes: Record<string, string> = {};
  const platform = await startPlatform(parts, remotes);
  const jira = startJira(parts, platform);
  const gateway = await startGateway(parts, platform);
  for (const remote of platform.manifest.remotes) remotes[new URL(remoteUrl(remote)).origin] = gateway.url;
  await installOnce(parts, platform);
  const { siteUrl, state, log, buildDir, closing } = parts;
  const resourceOrigin = `http://127.0.0.1:${String(parts.listeners.resources.port)}`;
  const pageDir = path.join(buildDir, 'page');
  const site = { jira, platform, gateway, state, siteUrl, resourceOrigin, log, ...tenantOf(state) };
  const resources = resourceApp({
    resourceDir: path.join(buildDir, 'resources'),
    bridgeDir: path.join(buildDir, 'bridge'),
    manifest: platform.manifest,
    hostOrigin: siteUrl,
  });
  parts.listeners.resources.answerWith(resources.fetch);
  parts.listeners.host.answerWith(hostApp(site, pageDir).fetch);
  return { url: siteUrl, resourceOrigin, platform, jira, gateway, close: closing.close };
};

/** Starts the whole local site from a build: Jira, the platform, the gateway and the two origins of its pages. */
export const startSite = async (options: SiteOptions): Promise<Site> => {
  const closing = createClosing();
  try {
    mkdirSync(options.stateDir, { recursive: true });
    const state = openSiteState(file(options, 'site.db'));
    closing.later(state.close);
    const opened = await listeners(options.port ?? 0, closing);
    const siteUrl = `http://localhost:${String(opened.host.port)}`;
    return await open({ ...options, closing, state, listeners: opened, siteUrl });
  } catch (error) {
    await closing.close();
    throw error;
  }
};
