import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type EmptyStateProps = { title: ReactNode; children?: ReactNode; action?: ReactNode; className?: string };

/** Says what will be here and how to begin. */
export function EmptyState({ title, children, action, className }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        "rounded-panel border border-dashed border-borde/60 bg-white px-6 py-10 text-center",
        className,
      )}
    >
      <p className="font-serif text-lg font-semibold">{title}</p>
      {children ? <div className="mx-auto mt-2 max-w-prose text-tinta-suave">{children}</div> : null}
      {action ? <div className="mt-5">{action}</div> : null}
    </div>
  );
}
