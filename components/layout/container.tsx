import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

/** The common width and side margins of every band of the page. */
export function Container({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={classNames("mx-auto w-full max-w-portal px-4 sm:px-6 lg:px-8 print:px-0", className)}>
      {children}
    </div>
  );
}
