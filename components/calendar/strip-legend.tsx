import { classNames } from "#components/ui/class-names.ts";
import { Icon } from "#components/ui/icon.tsx";
import type { StripDay } from "#lib/calendar/types.ts";
import { DAY_MARKS, hasMixedProvisional, markOf, type DayMark } from "./day-marks.ts";

/** The sign that stands for a mark where there is no day to count. */
const SAMPLE_COUNT = { receipt: "0", counted: "1", due: "n" } as const satisfies Partial<
  Record<DayMark, string>
>;

/** What each cell means: only the marks that this strip uses. */
export function StripLegend({ days }: { days: readonly StripDay[] }) {
  const used = new Set(days.map(markOf));
  const marks = (Object.keys(DAY_MARKS) as DayMark[]).filter((mark) => used.has(mark));
  return (
    <ul aria-label="Significado de las marcas" className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
      {marks.map((mark) => {
        const { label, icon, classes } = DAY_MARKS[mark];
        return (
          <li key={mark} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={classNames(
                "inline-flex size-6 items-center justify-center rounded-control border text-sm font-bold",
                classes,
              )}
            >
              {icon ? (
                <Icon name={icon} className="size-4" />
              ) : (
                SAMPLE_COUNT[mark as keyof typeof SAMPLE_COUNT]
              )}
            </span>
            {label}
          </li>
        );
      })}
      {days.some((day) => day.provisional) ? <ProvisionalMark mixed={hasMixedProvisional(days)} /> : null}
    </ul>
  );
}

function ProvisionalMark({ mixed }: { mixed: boolean }) {
  return (
    <li>
      {mixed ? (
        <>
          <span aria-hidden="true" className="font-bold">
            *{" "}
          </span>
          Provisional: su año aún no tiene lista oficial publicada
        </>
      ) : (
        "Todos los días son provisionales: su año aún no tiene lista oficial publicada"
      )}
    </li>
  );
}
