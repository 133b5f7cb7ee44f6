/** What this browser knows beside the answers: the day and the instant, the day as its own calendar shows it. */
export function fillingContext(now: Date): { readonly today: string; readonly now: string } {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return { today: `${String(now.getFullYear()).padStart(4, '0')}-${month ?? ''}-${day ?? ''}`, now: now.toISOString() };
}
