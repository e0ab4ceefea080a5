import type { ReactNode } from "react";

type MenuDetailsProps = { className?: string; children: ReactNode };

/** A menu that opens without script. With it (public/reading.js) it also closes by itself. */
export const MenuDetails = ({ className, children }: MenuDetailsProps) => (
  <details data-menu className={className}>
    {children}
  </details>
);
