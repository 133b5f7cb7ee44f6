import type { Expression, Place } from './expression';
import { expressionLimits } from './expression-limits';
import { ParseStop } from './parse-stop';
import type { Token } from './token';
import type { Tokens } from './tokens';

/** Reads tokens one after the other and keeps the bounds of depth and size. */
export interface TokenReader {
  peek(): Token;
  take(): Token;
  /** The place of the token taken last. */
  last(): Place;
  /** Whether a sign comes next. */
  at(sign: string): boolean;
  /** Takes a sign that must come next. */
  expect(sign: string): void;
  /** The end of the parse at a token that does not fit. */
  unexpected(token?: Token): ParseStop;
  /** Reads one level deeper. */
  deeper(read: () => Expression): Expression;
  /** The end of the parse at a part that nests too deeply. */
  tooDeep(at: Place): ParseStop;
  /** Counts a part. */
  made(expression: Expression): Expression;
}

/** A reader at the first of some tokens. */
export function tokenReader({ words, end }: Tokens): TokenReader {
  let next = 0;
  const bounds = partBounds();
  const peek = () => words[next] ?? end;
  const unexpected = (token = peek()) =>
    token.kind === 'end'
      ? new ParseStop(token.at, 'expression.unfinished')
      : new ParseStop(token.at, 'expression.unexpected', { found: token.value.slice(0, 40) });
  const at = (sign: string) => peek().kind === 'sign' && peek().value === sign;
  const take = () => {
    const token = peek();
    next += 1;
    return token;
  };
  return {
    peek,
    take,
    at,
    unexpected,
    ...bounds,
    last: () => words[next - 1]?.at ?? end.at,
    expect(sign) {
      if (!at(sign)) throw unexpected();
      take();
    },
    deeper: (read) => bounds.deeper(read, () => peek().at),
  };
}

function tooDeep(at: Place): ParseStop {
  return new ParseStop(at, 'expression.too-deep', { max: expressionLimits.depth });
}

/** Counts levels and parts. */
function partBounds() {
  let depth = 0;
  let nodes = 0;
  return {
    tooDeep,
    deeper(read: () => Expression, here: () => Place): Expression {
      depth += 1;
      if (depth > expressionLimits.depth) throw tooDeep(here());
      const expression = read();
      depth -= 1;
      return expression;
    },
    made(expression: Expression): Expression {
      nodes += 1;
      if (nodes > expressionLimits.nodes)
        throw new ParseStop(expression.at, 'expression.too-large', { max: expressionLimits.nodes });
      return expression;
    },
  };
}
