import { notHere, refusal } from '../jira-error';
import type { JqlClause, JqlQuery } from './jql-query';
import { tokens, type Token } from './tokens';

type Reader = {
  readonly peek: () => Token | undefined;
  readonly next: () => Token;
  /** Takes the next token when it is this keyword. */
  readonly take: (keyword: string) => boolean;
};

const readerOf = (list: readonly Token[]): Reader => {
  let position = 0;
  const peek = () => list[position];
  return {
    peek,
    next: () => {
      const token = list[position];
      if (token === undefined) throw refusal(400, 'Error in the JQL Query: The query ends too early.');
      position += 1;
      return token;
    },
    take: (keyword) => {
      const token = peek();
      const isIt = token !== undefined && token.kind !== 'text' && token.value.toLowerCase() === keyword;
      if (isIt) position += 1;
      return isIt;
    },
  };
};

const known = new Set(['=', '!=', '<', '<=', '>', '>=']);

const valuesIn = (reader: Reader): readonly string[] => {
  if (!reader.take('(')) throw refusal(400, "Error in the JQL Query: Expecting '(' after 'in'.");
  const values = [reader.next().value];
  while (reader.take(',')) values.push(reader.next().value);
  if (!reader.take(')')) throw refusal(400, "Error in the JQL Query: Expecting ')'.");
  return values;
};

const clause = (reader: Reader): JqlClause => {
  if (reader.take('(')) throw notHere('brackets around JQL clauses');
  if (reader.take('not')) throw notHere('NOT in JQL');
  const field = reader.next().value;
  if (reader.take('in')) return { field, operator: 'in', values: valuesIn(reader) };
  const operator = reader.next().value;
  if (!known.has(operator)) throw notHere(`the JQL operator "${operator}"`);
  return { field, operator, values: [reader.next().value] };
};

const orderOf = (reader: Reader): JqlQuery['order'] => {
  if (!reader.take('by')) throw refusal(400, "Error in the JQL Query: Expecting 'by' after 'order'.");
  const order = [];
  do {
    const field = reader.next().value;
    const descending = reader.take('desc');
    if (!descending) reader.take('asc');
    order.push({ field, descending });
  } while (reader.take(','));
  return order;
};

const clausesOf = (reader: Reader): readonly JqlClause[] => {
  const clauses = [clause(reader)];
  while (reader.take('and')) clauses.push(clause(reader));
  return clauses;
};

const refuseRest = (rest: Token | undefined): void => {
  if (rest === undefined) return;
  if (rest.value.toLowerCase() === 'or') throw notHere('OR in JQL');
  throw refusal(400, `Error in the JQL Query: Expecting operator but got '${rest.value}'.`);
};

/** Parses the part of JQL the local Jira knows; what it does not know is refused by name with a 501. */
export const parseJql = (jql: string): JqlQuery => {
  const reader = readerOf(tokens(jql));
  if (reader.peek() === undefined) return { clauses: [], order: [] };
  if (reader.take('order')) return { clauses: [], order: orderOf(reader) };
  const clauses = clausesOf(reader);
  const order = reader.take('order') ? orderOf(reader) : [];
  refuseRest(reader.peek());
  return { clauses, order };
};
