import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "#components/ui/breadcrumbs.tsx";
import type { Language } from "#lib/kernel/language.ts";
import { Container } from "./container.tsx";

type PageBodyProps = {
  breadcrumbs?: readonly Crumb[];
  language?: Language;
  className?: string;
  children: ReactNode;
};

/** What a page puts inside the shell: its breadcrumbs, its margins and an even distance between its parts. */
export function PageBody({ breadcrumbs, language = "es", className = "space-y-8", children }: PageBodyProps) {
  return (
    <Container className="pt-8 pb-16 print:p-0">
      {breadcrumbs ? (
        <div className="mb-6">
          <Breadcrumbs items={breadcrumbs} language={language} />
        </div>
      ) : null}
      <div className={className}>{children}</div>
    </Container>
  );
}
