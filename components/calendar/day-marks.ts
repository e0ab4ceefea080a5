import type { IconName } from "#components/ui/icon-shapes.ts";
import type { StripDay } from "#lib/calendar/types.ts";

export type DayMark = "receipt" | "counted" | "due" | "weekend" | "nonWorking" | "suspended";

type MarkLook = {
  /** What the legend and the table call it. */
  readonly label: string;
  /** The cell's sign when it has no count to show; colour never speaks alone. */
  readonly icon: IconName | null;
  readonly classes: string;
};

export const DAY_MARKS = {
  receipt: { label: "Recepción (día 0)", icon: null, classes: "border-2 border-guinda bg-white text-guinda" },
  counted: { label: "Día que cuenta", icon: null, classes: "border-verde/50 bg-verde-suave text-verde" },
  due: { label: "Vencimiento", icon: null, classes: "border-guinda bg-guinda text-white print:border-4" },
  weekend: { label: "Fin de semana", icon: "minus", classes: "border-linea bg-lino text-tinta-suave" },
  nonWorking: {
    label: "Inhábil u otro motivo",
    icon: "close",
    classes: "border-dorado bg-dorado-suave text-dorado-oscuro",
  },
  suspended: {
    label: "Suspendido",
    icon: "pause",
    classes: "border-dashed border-pizarra bg-pizarra-suave text-pizarra",
  },
} as const satisfies Record<DayMark, MarkLook>;

/** How a day of a strip is drawn. */
export function markOf(day: StripDay): DayMark {
  if (day.kind !== "skipped") return day.kind;
  return day.dayKind === "weekend" ? "weekend" : "nonWorking";
}

/** What a day is, in words, for who does not see the picture: "día que cuenta, número 3". */
export function describeDay(day: StripDay): string {
  const { label } = DAY_MARKS[markOf(day)];
  const count = day.kind === "counted" || day.kind === "due" ? `, día ${day.count}` : "";
  const reason = day.reason ? `: ${day.reason}` : "";
  return `${label}${count}${reason}${day.provisional ? " (provisional)" : ""}`;
}

/** Whether only part of a strip is provisional: then each such day is starred; when all are, saying it once is enough. */
export function hasMixedProvisional(days: readonly StripDay[]): boolean {
  return days.some((day) => day.provisional) && days.some((day) => !day.provisional);
}
