/** What a value is, as far as a check can know before there are answers. */
export type ValueType = 'text' | 'number' | 'yes-no' | 'date' | 'list' | 'any';

/** The type that covers all of some types. */
export function jointType(types: readonly ValueType[]): ValueType {
  const [first = 'any', ...rest] = types;
  return rest.every((type) => type === first) ? first : 'any';
}

const asText: ReadonlyMap<ValueType, ValueType> = new Map([['date', 'text']]);

/** The type a value is written as: a date is an ISO text and may stand beside any text. */
export function writtenAs(type: ValueType): ValueType {
  return asText.get(type) ?? type;
}

/** Whether values of one type may stand where another is needed. */
export function fits(type: ValueType, needed: readonly ValueType[]): boolean {
  return type === 'any' || needed.includes('any') || needed.includes(type) || needed.includes(writtenAs(type));
}
