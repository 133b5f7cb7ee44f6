import { perLocale } from './per-locale';

/** An amount of money: how much, the three letters of its currency, and the decimals it has. */
interface Amount {
  readonly value: number;
  readonly code: string;
  readonly decimals: number;
}

const formatsFor = perLocale((locale) => {
  const formats = new Map<string, Intl.NumberFormat>();
  return ({ code, decimals }: Amount) => {
    const known = formats.get(code);
    if (known) return known;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: code, ...digits });
    formats.set(code, format);
    return format;
  };
});

/** An amount as people write it in a locale: €12.50; with the letters of its currency where no locale is known. */
export function amountInWords(amount: Amount, locale: string | undefined): string {
  if (locale === undefined) return `${amount.value.toFixed(amount.decimals)} ${amount.code}`;
  return formatsFor(locale)(amount).format(amount.value);
}
