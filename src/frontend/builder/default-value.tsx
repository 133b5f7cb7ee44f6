import React from 'react';
import { fieldTypeOf } from '../../domain/fields';
import { designChanges } from './design-changes';
import type { DesignField } from './design-state';
import { ExpressionBox } from './expression/expression-box';
import type { Design } from './use-design';

/** What stands as the answer of a question until somebody answers. */
export function DefaultValue({ design, entry }: { readonly design: Design; readonly entry: DesignField }) {
  const { id, field } = entry;
  return (
    <ExpressionBox
      id={`${id}-default`}
      label="Default value"
      help={'What stands there until somebody answers: an expression, for example 12, "Norway" or today().'}
      source={field.defaultValue}
      gives={fieldTypeOf(field.type).value}
      onChange={(source) =>
        design.apply(
          designChanges.alter(id, ({ defaultValue: _, ...rest }) =>
            source === undefined ? rest : { ...rest, defaultValue: source },
          ),
        )
      }
    />
  );
}
