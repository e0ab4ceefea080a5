import type { ReactNode } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";

/** More rows than these stand one press away; on paper all of them are there. */
const IN_SIGHT = 8;

/** Keeps a long table folded under its chart. */
export function TableFold({ rows, children }: { rows: number; children: ReactNode }) {
  if (rows <= IN_SIGHT) return children;
  return (
    <Disclosure summary={`Tabla: ${rows} renglones`} className="print-whole">
      {children}
    </Disclosure>
  );
}
