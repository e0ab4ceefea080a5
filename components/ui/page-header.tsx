import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type PageHeaderProps = {
  title: ReactNode;
  /** A small line above the title: the folio, the section. */
  overline?: ReactNode;
  /** One or two sentences that say what can be done here. */
  lead?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

/** The page's only h1, with its thin gold line. */
export function PageHeader({ title, overline, lead, actions, className }: PageHeaderProps) {
  return (
    <header className={classNames("flex flex-wrap items-end justify-between gap-x-8 gap-y-4", className)}>
      <div className="min-w-0 flex-1 basis-80">
        {overline ? <p className="mb-1 text-sm font-semibold text-tinta-suave">{overline}</p> : null}
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        <div aria-hidden="true" className="mt-3 h-0.5 w-16 bg-dorado" />
        {lead ? <div className="mt-4 max-w-measure text-lg text-tinta-suave">{lead}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3 print:hidden">{actions}</div> : null}
    </header>
  );
}
