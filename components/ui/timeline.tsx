import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type TimelineEntry = {
  key: string;
  /** Written out: «24 de septiembre de 2026, 10:15». */
  when: ReactNode;
  /** The same instant in ISO, for machines. */
  dateTime?: string;
  title: ReactNode;
  /** Who did it. */
  actor?: ReactNode;
  tone?: "neutral" | "success" | "warning" | "danger";
  children?: ReactNode;
};

type TimelineProps = { label: string; entries: readonly TimelineEntry[]; className?: string };

const dots = {
  neutral: "bg-dorado",
  success: "bg-verde",
  warning: "bg-dorado-oscuro",
  danger: "bg-rojo",
} as const satisfies Record<NonNullable<TimelineEntry["tone"]>, string>;

/** What happened, in order, with its date, its author and its reason. */
export function Timeline({ label, entries, className }: TimelineProps) {
  return (
    <ol aria-label={label} className={classNames("border-l-2 border-linea", className)}>
      {entries.map((entry) => (
        <li key={entry.key} className="relative pb-6 pl-6 last:pb-0">
          <span
            aria-hidden="true"
            className={classNames(
              "absolute top-2 -left-[0.4375rem] size-3 rounded-full ring-4 ring-white [print-color-adjust:exact]",
              dots[entry.tone ?? "neutral"],
            )}
          />
          <p className="text-xs text-tinta-suave">
            <time dateTime={entry.dateTime}>{entry.when}</time>
            {entry.actor ? <> · {entry.actor}</> : null}
          </p>
          <p className="font-semibold">{entry.title}</p>
          {entry.children ? <div className="mt-1 max-w-measure text-sm">{entry.children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
