import { xmlElement } from "#lib/open-data/xml-element.ts";
import { xmlText } from "#lib/open-data/xml-text.ts";
import { PARTNER_KINDS } from "../catalogues/project-words.ts";
import type { AmountView, ProjectView, ResultView } from "../project-view.ts";

/** Of an office that reports: a local government of Mexico. */
export const OFFICE_KIND = PARTNER_KINDS.LOCAL_GOVERNMENT.iati;

/** A text in the activity's language and, when it has been put into it, in English. */
export const narratives = (text: string, english = ""): string[] => [
  xmlElement("narrative", {}, [xmlText(text)]),
  ...(english === "" ? [] : [xmlElement("narrative", { "xml:lang": "en" }, [xmlText(english)])]),
];

const firstDay = (year: number): string => `${year}-01-01`;
const lastDay = (year: number): string => `${year}-12-31`;

const valueOf = ({ amount, currency }: Pick<AmountView, "amount" | "currency">, year: number): string =>
  xmlElement("value", { currency, "value-date": firstDay(year) }, [amount]);

/** What is committed of each year, in each currency: a budget that is firm (status 2) and as first approved (type 1). */
export function budgets(amounts: readonly AmountView[]): string[] {
  const cents = new Map<string, bigint>();
  for (const { kind, year, currency, amount } of amounts) {
    if (kind !== "COMMITMENT") continue;
    const key = `${year} ${currency}`;
    cents.set(key, (cents.get(key) ?? 0n) + BigInt(amount.replace(".", "")));
  }
  return [...cents].map(([key, sum]) => {
    const [year, currency] = key.split(" ") as [string, string];
    const digits = String(sum).padStart(3, "0");
    const amount = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
    return xmlElement("budget", { type: "1", status: "2" }, [
      xmlElement("period-start", { "iso-date": firstDay(Number(year)) }),
      xmlElement("period-end", { "iso-date": lastDay(Number(year)) }),
      valueOf({ amount, currency }, Number(year)),
    ]);
  });
}

/**
 * TransactionType. The office reports what it is promised and given as incoming (11, 1), and what it promises and spends
 * of its own as outgoing (2, 3).
 */
const TRANSACTION_CODES = {
  COMMITMENT: { incoming: "11", outgoing: "2" },
  DISBURSEMENT: { incoming: "1", outgoing: "3" },
} as const satisfies Record<AmountView["kind"], { incoming: string; outgoing: string }>;

/**
 * What was promised and given, one transaction for each amount. Only its year is known: it is dated on the first day. One
 * of a year that has not come is told by the budget alone, since a transaction is of the past.
 * @param today ISO
 */
export const transactions = ({ amounts, partners, office }: ProjectView, today: string): string[] =>
  amounts
    .filter(({ year }) => firstDay(year) <= today)
    .map((amount) => {
      const giver = partners.find(({ id }) => id === amount.partner?.id);
      const code = TRANSACTION_CODES[amount.kind][giver ? "incoming" : "outgoing"];
      const type = giver ? PARTNER_KINDS[giver.kind].iati : OFFICE_KIND;
      return xmlElement("transaction", {}, [
        xmlElement("transaction-type", { code }),
        xmlElement("transaction-date", { "iso-date": firstDay(amount.year) }),
        valueOf(amount, amount.year),
        xmlElement("provider-org", { type }, narratives(giver?.name ?? office.name)),
        ...(giver ? [xmlElement("receiver-org", { type: OFFICE_KIND }, narratives(office.name))] : []),
      ]);
    });

/** IndicatorMeasure: 2 for per cent, 1 for any other unit. */
const measureOf = (unit: string): string => (/^(%|por ?ciento)/i.test(unit) ? "2" : "1");

/**
 * A result with its one indicator and its only period, up to the year of the target. Offices do not say whether it is an
 * output or an outcome: ResultType 9.
 */
export const result = (one: ResultView): string =>
  xmlElement("result", { type: "9" }, [
    xmlElement("title", {}, narratives(one.title)),
    xmlElement("indicator", { measure: measureOf(one.unit) }, [
      xmlElement("title", {}, narratives(`${one.indicator} (${one.unit})`)),
      xmlElement("baseline", { year: String(one.baseYear), value: one.baseValue }),
      xmlElement("period", {}, [
        xmlElement("period-start", { "iso-date": firstDay(one.baseYear) }),
        xmlElement("period-end", { "iso-date": lastDay(one.targetYear) }),
        xmlElement("target", { value: one.targetValue }),
        ...(one.actualValue === null ? [] : [xmlElement("actual", { value: one.actualValue })]),
      ]),
    ]),
  ]);
