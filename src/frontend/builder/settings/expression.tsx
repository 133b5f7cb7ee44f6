import React from 'react';
import { ExpressionSource } from '../../../domain/logic/expression/expression-source';
import { ExpressionBox } from '../expression/expression-box';
import type { SettingProps } from './setting-props';

/** An expression; empty means not set. */
export function ExpressionSetting({ control: { names }, id, value, onChange }: SettingProps) {
  return (
    <ExpressionBox
      id={id}
      names={names}
      // As typed: parsing would trim it, and the places of its problems with it.
      source={typeof value === 'string' ? value : ExpressionSource.safeParse(value).data}
      onChange={(source) => onChange(() => source)}
    />
  );
}
