import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FieldTools } from '../../../src/domain/fields';
import type { Definition } from '../../../src/domain/form/definition';
import { hasPatterns } from '../../../src/domain/form/has-patterns';

/** The share page is outside Jira. */
const none: FieldTools = { surface: 'outside' };

/**
 * What the fields of a form need beside their settings. The pattern engine is loaded where the form has a pattern; until it
 * is there, and where it cannot be loaded, patterns are left to the server.
 */
export function useFieldTools(definition: Definition): FieldTools {
  const [tools, setTools] = useState(none);
  const isNeeded = useMemo(() => hasPatterns(definition), [definition]);
  useEffect(() => {
    let isOver = false;
    if (isNeeded)
      void loaded().then((newer) => {
        if (!isOver) setTools(newer);
      });
    return () => {
      isOver = true;
    };
  }, [isNeeded]);
  return tools;
}

async function loaded(): Promise<FieldTools> {
  try {
    const { linearPatterns } = await import('../../../src/domain/answers/linear-patterns');
    return { ...none, patterns: linearPatterns };
  } catch {
    return none;
  }
}
