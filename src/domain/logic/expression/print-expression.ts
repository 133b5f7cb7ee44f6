import type { Json } from '../../json';
import type { Call, Expression } from './expression';
import { infix, minusBinds, notBinds } from './infix';

const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/;
const words = new Set(['true', 'false', 'null', 'and', 'or', 'not']);

/** The text of an expression with no more brackets than it needs; parsing it gives the same expression. A rule's operators, which have no text form, show as calls. */
export function printExpression(expression: Expression): string {
  return printed(expression, 0);
}

function printed(expression: Expression, binds: number): string {
  switch (expression.kind) {
    case 'literal':
      return printedValue(expression.value);
    case 'field':
      return plainKey.test(expression.key) && !words.has(expression.key) ? expression.key : quotedName(expression.key);
    case 'list':
      return `[${inOrder(expression.items)}]`;
    case 'rule':
      return `${expression.name}(${inOrder(expression.args)})`;
    case 'call':
      return printedCall(expression, binds);
  }
}

function printedCall(call: Call, binds: number): string {
  return printedInfix(call, binds) ?? printedPrefix(call, binds) ?? `${call.name}(${inOrder(call.args)})`;
}

function printedPrefix({ name, args }: Call, binds: number): string | undefined {
  const [value] = args;
  if (!value || args.length > 1) return undefined;
  if (name === 'negate') return `-${bracketed(printed(value, minusBinds), isBareNumber(value))}`;
  return name === 'not' ? bracketed(`not ${printed(value, notBinds)}`, notBinds <= binds) : undefined;
}

function printedInfix({ name, args }: Call, binds: number): string | undefined {
  const own = infix.get(name);
  const [first, second] = args;
  if (!own || !first || !second || args.length > 2) return undefined;
  const left = printed(first, own.chains ? own.binds - 1 : own.binds);
  return bracketed(`${left} ${name} ${printed(second, own.binds)}`, own.binds <= binds);
}

/** A minus before a bare number would be read as part of the number. */
function isBareNumber(expression: Expression): boolean {
  return expression.kind === 'literal' && typeof expression.value === 'number' && expression.value >= 0;
}

function bracketed(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}

function inOrder(items: readonly Expression[]): string {
  return items.map((item) => printed(item, 0)).join(', ');
}

function printedValue(value: Json): string {
  return JSON.stringify(value);
}

function quotedName(key: string): string {
  return `\`${JSON.stringify(key).slice(1, -1).replaceAll('\\"', '"').replaceAll('`', '\\`')}\``;
}
