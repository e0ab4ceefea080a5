import type { ReactNode } from "react";
import { CaseStatusTag, TurnTag } from "#components/cases/case-status.tsx";
import { DueDate } from "#components/cases/due-date.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { isAuthority } from "#lib/cases/view/audience.ts";
import { sideOf } from "#lib/permissions/roles.ts";
import { STEPS } from "#lib/workflow/steps.ts";
import { type CaseTab, caseTabs } from "../_data/case-tabs.ts";
import type { LoadedCase } from "../_data/load-case.ts";

type CaseFrameProps = {
  loaded: LoadedCase;
  tab: CaseTab;
  /** What the last action did. */
  flash?: string | undefined;
  children: ReactNode;
};

/** What stands around every view of a case: its name, where it is, whose turn it is and by when. */
export function CaseFrame({ loaded, tab, flash, children }: CaseFrameProps) {
  const { actor, snapshot, clock, audience } = loaded;
  const { number, title } = STEPS[snapshot.step];
  const { running } = clock;
  return (
    <PageBody
      breadcrumbs={[
        { href: "/expedientes", label: "Expedientes" },
        { label: snapshot.folio ?? "Solicitud en preparación" },
      ]}
    >
      {flash ? <FlashMessage title={flash} /> : null}
      <PageHeader
        overline={snapshot.folio ?? "Sin folio todavía"}
        title={snapshot.title || "Acuerdo sin título"}
        actions={<PrintButton />}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-2 text-base">
            <span>
              Paso {number} de 12: <strong className="text-tinta">{title}</strong>
            </span>
            <CaseStatusTag status={snapshot.status} outcome={snapshot.outcome} />
            <TurnTag
              turn={snapshot.turn}
              mine={snapshot.turn !== null && snapshot.turn === sideOf(actor.role) && audience !== "shared"}
            />
            {running ? <DueDate {...running.term} /> : null}
          </span>
        }
      />
      {audience === "shared" ? (
        <Alert tone="info" title="Solo consulta">
          {snapshot.office.name} comparte este expediente con su oficina. Puede leerlo; los movimientos son
          suyos.
        </Alert>
      ) : null}
      <TabLinks label="Vistas del expediente" items={caseTabs(loaded, tab, isAuthority(audience))} />
      {children}
    </PageBody>
  );
}
