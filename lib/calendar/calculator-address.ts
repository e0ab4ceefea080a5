import type { CalculatorParams, CalculatorQuery } from "./calculator-query.ts";

/** The parameters of an address as the calculator reads them; one that comes several times stays a list. */
export function paramsOfAddress(search: URLSearchParams): CalculatorParams {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

/** The shortest address parameters that ask the same question: "desde=2026-03-02&dias=10&calendario=sre". */
export function addressOfQuery(query: CalculatorQuery): string {
  const search = new URLSearchParams({
    desde: query.desde,
    dias: String(query.dias),
    calendario: query.calendario,
  });
  if (query.tarde === "si") search.set("tarde", "si");
  if (query.suspension_desde) search.set("suspension_desde", query.suspension_desde);
  if (query.suspension_hasta) search.set("suspension_hasta", query.suspension_hasta);
  return search.toString();
}
