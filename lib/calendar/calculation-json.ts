import type { Calculation } from "./calculate-deadline.ts";
import type { StripDayKind } from "./types.ts";

const KIND_IN_SPANISH = {
  receipt: "recepcion",
  counted: "contado",
  skipped: "saltado",
  suspended: "suspendido",
  due: "vencimiento",
} as const satisfies Record<StripDayKind, string>;

/** The calculation as the public API gives it. `vence` is null while a suspension has no end; dates are ISO. */
export function calculationJson({ query, term, strip, provisional }: Calculation) {
  return {
    desde: query.desde,
    dias: query.dias,
    calendario: query.calendario,
    vence: term.dueOn,
    provisional,
    tira: strip.map(({ date, kind, count, reason, source }) => ({
      fecha: date,
      tipo: KIND_IN_SPANISH[kind],
      cuenta: count,
      motivo: reason,
      fuente: source,
    })),
  };
}
