import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { AGREEMENT_STATUSES } from "#lib/registry/agreement-status.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { RADAR_MONTHS } from "#lib/ties/rules/radar.ts";
import { tieDesk } from "#lib/ties/tie-desk.ts";
import { CLOSING_NOTE } from "#lib/ties/words.ts";
import { EndingTable } from "../_components/ending-table.tsx";
import { TiesTabs } from "../_components/ties-tabs.tsx";
import { requireTies } from "../load-tie.ts";
import { TIES_HREF } from "../tie-hrefs.ts";

export const metadata: Metadata = { title: "Radar de renovación" };

/** Of each group, for who oversees a whole country. */
const MOST = 200;
const EXPIRING_HREF = `/registro?vigencia=${AGREEMENT_STATUSES.EXPIRING.slug}`;

/** What ends within a year, by how near it is, and what can be done about it. */
export default async function RadarPage() {
  const actor = await requireTies();
  const rows = await tieDesk.readEnding(actor);
  const ofAll = hasPermission(actor.role, "ties.oversee");
  const groups = RADAR_MONTHS.toReversed().map((months) => ({
    title: `En ${months} meses o menos`,
    rows: rows.filter((row) => row.months === months),
  }));
  return (
    <PageBody breadcrumbs={[{ label: "Vínculos", href: TIES_HREF }, { label: "Radar de renovación" }]}>
      <PageHeader
        title="Radar de renovación"
        lead="Lo que termina en los próximos doce meses. El portal avisa a la oficina una vez a los 12, a los 6 y a los 3 meses; lo que se renueva solo no está aquí."
      />
      <TiesTabs current="radar" />
      {rows.length === 0 ? (
        <EmptyState title="Nada termina en los próximos doce meses">
          Aquí estarán los acuerdos y hermanamientos con fecha de fin cuando se acerque.
        </EmptyState>
      ) : (
        <p className="max-w-measure text-tinta-suave">{CLOSING_NOTE}</p>
      )}
      {groups
        .filter(({ rows: some }) => some.length > 0)
        .map(({ title, rows: some }) => (
          <Panel key={title} title={`${title} (${some.length})`}>
            {some.length > MOST ? (
              <p className="mb-4 max-w-measure text-tinta-suave">
                Se muestran los {MOST} que terminan antes. Los demás están en el{" "}
                <TextLink href={EXPIRING_HREF}>registro, entre los que están por vencer</TextLink>.
              </p>
            ) : null}
            <EndingTable
              caption={title}
              rows={some.slice(0, MOST)}
              ofAll={ofAll}
              canEdit={hasPermission(actor.role, "ties.edit")}
            />
          </Panel>
        ))}
    </PageBody>
  );
}
