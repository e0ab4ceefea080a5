import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "#components/ui/breadcrumbs.tsx";
import { Container } from "./container.tsx";

type PageBodyProps = { breadcrumbs?: readonly Crumb[]; className?: string; children: ReactNode };

/** What a page puts inside the shell: its breadcrumbs, its margins and an even distance between its parts. */
export function PageBody({ breadcrumbs, className = "space-y-8", children }: PageBodyProps) {
  return (
    <Container className="pt-8 pb-16 print:p-0">
      {breadcrumbs ? (
        <div className="mb-6">
          <Breadcrumbs items={breadcrumbs} />
        </div>
      ) : null}
      <div className={className}>{children}</div>
    </Container>
  );
}
