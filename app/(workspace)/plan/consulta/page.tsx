import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import type { PlanHead } from "#lib/plans/reading/plan-content.ts";
import { PlanFrame } from "../_components/plan-frame.tsx";
import { PLAN_HREF } from "../plan-address.ts";
import { ConsultationCards } from "./_components/consultation-cards.tsx";
import { OpenForm } from "./_components/open-form.tsx";

export const metadata: Metadata = { title: "Consulta ciudadana" };

const TITLE = "Consulta ciudadana";
const LEAD =
  "Antes de adoptar el plan puede preguntar qué piensa de él quien quiera. Se publica una copia fija; el plan se puede seguir escribiendo.";

export default async function PlanConsultationsPage() {
  const actor = await requirePermission("plans.read");
  const [plan, consultations] = await Promise.all([planDesk.findHead(actor), consultationDesk.list(actor)]);
  const running = consultations.some(({ phase }) => phase !== "closed");
  const canOpen = plan !== null && !running && hasPermission(actor.role, "plans.consult");
  return (
    <Frame plan={plan}>
      {consultations.length > 0 ? (
        <Panel title="Consultas de su oficina">
          <ConsultationCards consultations={consultations} />
        </Panel>
      ) : null}
      {canOpen ? (
        <Panel title="Abrir el plan a consulta">
          <OpenForm today={mexicoCityToday()} />
        </Panel>
      ) : null}
      {consultations.length === 0 && !canOpen ? (
        <EmptyState title="Su oficina no ha abierto ninguna consulta">
          <p>La abre la persona titular, sobre el plan en curso.</p>
        </EmptyState>
      ) : null}
    </Frame>
  );
}

/** Inside the plan that is being worked on; on its own when there is none. */
function Frame({ plan, children }: { plan: PlanHead | null; children: ReactNode }) {
  if (plan) {
    return (
      <PlanFrame plan={plan} section="consultation" title={TITLE} lead={LEAD} done={{}}>
        {children}
      </PlanFrame>
    );
  }
  return (
    <PageBody breadcrumbs={[{ label: "Plan", href: PLAN_HREF }, { label: "Consulta" }]}>
      <PageHeader title={TITLE} lead={LEAD} />
      {children}
    </PageBody>
  );
}
