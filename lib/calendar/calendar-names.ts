import type { CalendarKey } from "./types.ts";

/** How each calendar is offered and cited. */
export const CALENDAR_NAMES = {
  sre: {
    name: "Calendario de la SRE",
    detail: "Los días que cuenta la Secretaría, con los inhábiles que ha publicado",
  },
  lft: { name: "LFT, artículo 74", detail: "Solo los descansos obligatorios de la Ley Federal del Trabajo" },
  lfpa: {
    name: "LFPA, artículo 28",
    detail: "Solo los inhábiles de la Ley Federal de Procedimiento Administrativo",
  },
  union: { name: "LFT y LFPA juntas", detail: "Descansa cuando lo dice cualquiera de las dos leyes" },
} as const satisfies Record<CalendarKey, { name: string; detail: string }>;
