import type { ReactNode } from "react";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

type DoorProps = { title: string; lead?: ReactNode; aside?: ReactNode; children: ReactNode };

/** A page with one form on a white sheet, and beside it what else the reader may need. */
export function Door({ title, lead, aside, children }: DoorProps) {
  return (
    <PageBody>
      <PageHeader title={title} lead={lead} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,36rem)_minmax(0,1fr)]">
        <div className="rounded-panel border border-linea border-t-4 border-t-guinda bg-white p-5 shadow-panel sm:p-8">
          {children}
        </div>
        {aside}
      </div>
    </PageBody>
  );
}
