import type { ReactNode } from "react";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** The same for every link that does not work: which of the reasons it was says something about the account. */
export function DeadLink({ children }: { children: ReactNode }) {
  return (
    <PageBody>
      <PageHeader
        title="Este enlace ya no sirve"
        lead="Pudo haberse usado, haber vencido o haber sido sustituido por otro más reciente. Revise también que la dirección esté completa."
      />
      <div className="max-w-measure space-y-4">{children}</div>
    </PageBody>
  );
}
