import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

type DisclosureProps = { summary: ReactNode; open?: boolean; className?: string; children: ReactNode };

/** What few need to read, one press away; opens without script and prints as it stands. */
export function Disclosure({ summary, open, className, children }: DisclosureProps) {
  return (
    <details open={open} className={classNames("group", className)}>
      <summary className="inline-flex min-h-8 list-none items-center gap-1.5 rounded-control font-semibold text-guinda hover:text-guinda-oscuro [&::-webkit-details-marker]:hidden">
        <Icon name="chevronRight" className="size-4 transition-transform group-open:rotate-90" />
        <span className="underline underline-offset-4">{summary}</span>
      </summary>
      <div className="mt-3 border-l-2 border-dorado pl-5">{children}</div>
    </details>
  );
}
