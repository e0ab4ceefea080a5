/** What something costs or brings, in one currency. */
export interface Money {
  currency: string;
  /** In hundredths: sums of decimals in binary lose cents. */
  cents: bigint;
}

/** «1250.5» in hundredths. An amount not said is nothing. */
export function readCents(amount: string): bigint {
  const [whole = "", part = ""] = amount.split(".");
  return BigInt(whole || "0") * 100n + BigInt(part.padEnd(2, "0").slice(0, 2) || "0");
}

/** One sum per currency, in the order of their codes: pesos and dollars are never added. */
export function sumMoney(rows: readonly { amount: string; currency: string }[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { amount, currency } of rows) {
    const cents = readCents(amount);
    if (cents > 0n) sums.set(currency, (sums.get(currency) ?? 0n) + cents);
  }
  return [...sums].map(([currency, cents]) => ({ currency, cents })).sort(byCurrency);
}

const byCurrency = (one: Money, other: Money): number => one.currency.localeCompare(other.currency);

/** «250,000.50 MXN». */
export function sayMoney({ currency, cents }: Money): string {
  const whole = (cents / 100n).toLocaleString("es-MX");
  const part = cents % 100n === 0n ? "" : `.${String(cents % 100n).padStart(2, "0")}`;
  return `${whole}${part} ${currency || "(sin moneda)"}`;
}

/** All the sums in a sentence; «sin costo» when there are none. */
export const saySums = (sums: readonly Money[]): string =>
  sums.length === 0 ? "sin costo" : sums.map(sayMoney).join(" y ");
