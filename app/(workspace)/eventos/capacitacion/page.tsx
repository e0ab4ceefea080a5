import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TableFileButtons } from "#components/ui/table-file-buttons.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { sayMinutes } from "#lib/events/certificates/certificate-rule.ts";
import { trainingDesk } from "#lib/events/training/training-desk.ts";
import { hoursEach, LEVEL_RULE, TRAINING_MONTHS } from "#lib/events/training/training-level.ts";
import { seesEvents } from "#lib/events/read-event.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { notFound } from "next/navigation";
import { OfficeLevels } from "./_components/office-levels.tsx";
import { TeamTable } from "./_components/team-table.tsx";

export const metadata: Metadata = { title: "Capacitación del equipo" };

/** How much the person's team learned; for the DGCP, every office's. */
export default async function TrainingPage() {
  const actor = await requireActor();
  if (!seesEvents(actor)) notFound();
  const { total, level, people } = await trainingDesk.readOwnLevel(actor);
  const oversees = hasPermission(actor.role, "training.oversee");
  const offices = oversees ? await trainingDesk.readAllLevels(actor) : [];
  return (
    <PageBody breadcrumbs={[{ label: "Eventos de la oficina", href: "/eventos" }, { label: "Capacitación" }]}>
      <PageHeader
        title="Capacitación"
        lead={`Lo que se aprendió en los eventos de capacitación del portal, en los últimos ${TRAINING_MONTHS} meses.`}
      />
      <Panel title={`Su equipo: ${level.label}`}>
        <div className="space-y-4">
          <p>
            {total.trained} de {total.team} {total.team === 1 ? "persona" : "personas"} con{" "}
            {sayMinutes(total.minutes)} en total: {hoursEach(total).toFixed(1)} horas por persona.
          </p>
          <p className="max-w-measure text-sm text-tinta-suave">{LEVEL_RULE}</p>
        </div>
      </Panel>
      {people ? <TeamTable people={people} /> : null}
      {oversees ? (
        <Panel
          title="Todas las oficinas"
          actions={<TableFileButtons href="/eventos/capacitacion/exportar" />}
        >
          <OfficeLevels rows={offices} />
        </Panel>
      ) : null}
    </PageBody>
  );
}
