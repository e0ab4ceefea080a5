import { expect, it } from "vitest";
import { budgetBySource } from "#lib/plans/rules/budget.ts";
import { readCents, saySums, sumMoney } from "#lib/plans/rules/money.ts";

it("adds each currency by itself, to the cent", () => {
  const sums = sumMoney([
    { amount: "0.1", currency: "MXN" },
    { amount: "0.2", currency: "MXN" },
    { amount: "52000", currency: "USD" },
    { amount: "9999999999999.99", currency: "MXN" },
    { amount: "", currency: "EUR" },
  ]);
  expect(sums).toEqual([
    { currency: "MXN", cents: 1_000_000_000_000_029n },
    { currency: "USD", cents: 5_200_000n },
  ]);
  expect(saySums(sums)).toBe("10,000,000,000,000.29 MXN y 52,000 USD");
});

it.each([
  ["", 0n],
  ["0", 0n],
  ["12", 1200n],
  ["12.5", 1250n],
  ["12.05", 1205n],
])("reads «%s»", (amount, cents) => {
  expect(readCents(amount)).toBe(cents);
});

it("says what costs nothing", () => {
  expect(saySums([])).toBe("sin costo");
});

it("has a row for each source and currency, and what has no year only in the total", () => {
  const line = (year: string, amount: string, currency: string, source: string) => ({
    year,
    amount,
    currency,
    source,
  });
  const rows = budgetBySource(
    [
      line("2027", "100", "MXN", "Estatal"),
      line("2028", "50.5", "MXN", "Estatal"),
      line("", "1", "MXN", "Estatal"),
      line("2027", "7", "USD", "Estatal"),
      line("2027", "0", "MXN", "Nadie"),
    ],
    [2027, 2028, 2029],
  );
  expect(rows).toEqual([
    {
      ...{ source: "Estatal", currency: "MXN", total: { currency: "MXN", cents: 15_150n } },
      byYear: [{ currency: "MXN", cents: 10_000n }, { currency: "MXN", cents: 5_050n }, null],
    },
    {
      ...{ source: "Estatal", currency: "USD", total: { currency: "USD", cents: 700n } },
      byYear: [{ currency: "USD", cents: 700n }, null, null],
    },
  ]);
});
