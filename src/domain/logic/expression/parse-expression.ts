import { depthOf } from './depth-of';
import type { Expression, Place } from './expression';
import { expressionLimits } from './expression-limits';
import { infix, minusBinds, notBinds, operatorName } from './infix';
import { ParseStop } from './parse-stop';
import type { ParsedExpression } from './parsed-expression';
import type { Token } from './token';
import { tokenReader, type TokenReader } from './token-reader';
import { tokensOf } from './tokens';

/** Parses the text people write; the first problem of its grammar ends it. */
export function parseExpression(text: string): ParsedExpression {
  try {
    if (text.length > expressionLimits.text)
      throw new ParseStop({ offset: expressionLimits.text, length: 1 }, 'expression.too-long', {
        max: expressionLimits.text,
      });
    const reader = tokenReader(tokensOf(text));
    if (reader.peek().kind === 'end') throw new ParseStop(reader.peek().at, 'expression.empty');
    const expression = operation(reader, 0);
    if (reader.peek().kind !== 'end') throw reader.unexpected();
    if (depthOf(expression) > expressionLimits.depth) throw reader.tooDeep(expression.at);
    return { ok: true, expression };
  } catch (stop) {
    if (stop instanceof ParseStop) return { ok: false, problems: [stop.problem] };
    throw stop;
  }
}

function operation(reader: TokenReader, binds: number): Expression {
  return reader.deeper(() => {
    let left = operand(reader);
    for (let next = infixOf(reader.peek()); next && next.binds > binds; next = infixOf(reader.peek())) {
      reader.take();
      const right = operation(reader, next.binds);
      left = reader.made(call(next.name, [left, right]));
      if (!next.chains && infixOf(reader.peek())?.binds === next.binds) throw reader.unexpected();
    }
    return left;
  });
}

function infixOf({ kind, value }: Token) {
  if (kind !== 'sign' && kind !== 'name') return undefined;
  const name = operatorName(value);
  const found = infix.get(name);
  return found && { ...found, name };
}

function operand(reader: TokenReader): Expression {
  const token = reader.peek();
  if (token.kind === 'sign') return signed(reader);
  reader.take();
  if (token.kind === 'number') return reader.made(literal(Number(token.value), token.at));
  if (token.kind === 'text') return reader.made(literal(token.value, token.at));
  if (token.kind === 'quoted-name') return reader.made({ kind: 'field', key: token.value, at: token.at });
  if (token.kind === 'end') throw new ParseStop(token.at, 'expression.unfinished');
  return named(reader, token);
}

function named(reader: TokenReader, token: Token): Expression {
  // Before the brackets: "not (a) == b" negates the comparison, as "not a == b" does.
  if (token.value === 'not') {
    const negated = operation(reader, notBinds);
    return reader.made({ kind: 'call', name: 'not', args: [negated], at: from(token.at, negated.at) });
  }
  if (reader.at('(')) return called(reader, token);
  if (infix.has(token.value)) throw reader.unexpected(token);
  const fixed = constants.get(token.value);
  if (fixed !== undefined) return reader.made(literal(fixed, token.at));
  return reader.made({ kind: 'field', key: token.value, at: token.at });
}

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function called(reader: TokenReader, token: Token): Expression {
  reader.expect('(');
  const args = until(reader, ')');
  return reader.made({ kind: 'call', name: token.value, args, at: from(token.at, reader.last()) });
}

function signed(reader: TokenReader): Expression {
  const token = reader.take();
  if (token.value === '-') return negated(reader, token.at);
  if (token.value === '[') {
    const items = until(reader, ']');
    return reader.made({ kind: 'list', items, at: from(token.at, reader.last()) });
  }
  if (token.value !== '(') throw reader.unexpected(token);
  const inner = operation(reader, 0);
  reader.expect(')');
  return inner;
}

function negated(reader: TokenReader, at: Place): Expression {
  const next = reader.peek();
  if (next.kind === 'number') {
    reader.take();
    return reader.made(literal(0 - Number(next.value), from(at, next.at)));
  }
  const value = operation(reader, minusBinds);
  return reader.made({ kind: 'call', name: 'negate', args: [value], at: from(at, value.at) });
}

function until(reader: TokenReader, close: string): readonly Expression[] {
  const items: Expression[] = [];
  while (!reader.at(close)) {
    if (items.length > 0) reader.expect(',');
    items.push(operation(reader, 0));
  }
  reader.expect(close);
  return items;
}

function literal(value: string | number | boolean | null, at: Place): Expression {
  return { kind: 'literal', value, at };
}

function call(name: string, args: readonly [Expression, Expression]): Expression {
  return { kind: 'call', name, args, at: from(args[0].at, args[1].at) };
}

function from(first: Place, last: Place): Place {
  return { offset: first.offset, length: last.offset + last.length - first.offset };
}
