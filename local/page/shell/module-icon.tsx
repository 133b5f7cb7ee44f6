import FormIcon from '@atlaskit/icon/core/form';
import type { LocalModule } from '../../site/host-api';

/** The icon of a module: the app's own where it is an address of the web or of the site, otherwise a form. */
export function ModuleIcon({ module }: { readonly module: LocalModule }) {
  const { icon } = module;
  if (icon !== undefined && /^(?:https?:\/\/|\/)/.test(icon)) return <img src={icon} alt="" width={16} height={16} />;
  return <FormIcon label="" color="currentColor" />;
}
