import { useEffect, useMemo, useState } from 'react';
import type { FieldTools, Surface } from '../../domain/fields';
import type { Definition } from '../../domain/form/definition';
import { hasPatterns } from '../../domain/form/has-patterns';

const none: FieldTools = {};

/**
 * What the fields of a form need beside their settings. The pattern engine is loaded where the form has a pattern; until it
 * is there, and where it cannot be loaded, patterns are left to the server.
 */
export function useFieldTools(definition: Definition, surface?: Surface): FieldTools {
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
  return useMemo(() => ({ ...tools, surface }), [tools, surface]);
}

/**
 * Forge's bundler makes a file of its own of this. Guess: the platform serves that file beside the page's; where it does not,
 * there is no engine here.
 */
async function loaded(): Promise<FieldTools> {
  try {
    const { linearPatterns } = await import('../../domain/answers/linear-patterns');
    return { patterns: linearPatterns };
  } catch {
    return none;
  }
}
