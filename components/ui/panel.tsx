import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type PanelProps = {
  title?: ReactNode;
  /** The title's rank in the page; its size does not change. */
  level?: 2 | 3;
  actions?: ReactNode;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A white sheet that groups one subject. */
export function Panel({ title, level = 2, actions, id, className, children }: PanelProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      id={id}
      className={classNames(
        "rounded-panel border border-linea bg-white p-5 sm:p-6 print:border-0 print:p-0",
        className,
      )}
    >
      {title ? (
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-b border-linea pb-3">
          <Heading className="text-xl">{title}</Heading>
          {actions}
        </div>
      ) : null}
      {children}
    </section>
  );
}
