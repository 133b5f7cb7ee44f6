import { useEffect } from 'react';
import { useRendererHost } from './renderer-host';

declare global {
  /** The names of what the app drew and the local site cannot. */
  var __missing: string[] | undefined;
}

/** A visible box for something the local site cannot draw; says so on the console and in `window.__missing` too. */
export function MissingComponent({ name }: { readonly name: string }) {
  const { reportProblem } = useRendererHost();
  useEffect(() => {
    const missing = (globalThis.__missing ??= []);
    if (missing.includes(name)) return;
    missing.push(name);
    reportProblem(`The local site cannot draw “${name}”.`);
  }, [name, reportProblem]);
  return (
    <div className="renderer-missing" role="alert" data-missing={name}>
      The local site cannot draw “{name}”.
    </div>
  );
}
