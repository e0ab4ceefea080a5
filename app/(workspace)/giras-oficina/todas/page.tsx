import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { missionDesk } from "#lib/missions/mission-desk.ts";
import type { MissionRow } from "#lib/missions/reading/list-missions.ts";
import { sayDates } from "#lib/missions/reading/say-place.ts";
import { MISSION_KINDS } from "#lib/missions/words.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { MissionStateTag } from "../_components/mission-state-tag.tsx";
import { OfficeTabs } from "../_components/office-tabs.tsx";
import { missionHref, NEW_MISSION_HREF } from "../mission-hrefs.ts";

export const metadata: Metadata = { title: "Giras y visitas" };

const column = createColumns<MissionRow>();
const meta = { className: OF_SENTENCES };

const columns = column.columns([
  column.accessor("title", {
    header: "Gira o visita",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => <TextLink href={missionHref(original.id)}>{original.title}</TextLink>,
  }),
  column.accessor(({ kind }) => MISSION_KINDS[kind].one, { id: "kind", header: "Qué es" }),
  column.accessor(sayDates, { id: "dates", header: "Cuándo", meta }),
  column.accessor(({ places }) => places.join("; ") || "Sin decir", {
    id: "places",
    header: "Lugares",
    meta,
  }),
  column.accessor("commitments", { header: "Compromisos", meta: { align: "end" } }),
  column.accessor("state", {
    header: "Situación",
    cell: ({ row: { original } }) => (
      <span className="flex flex-wrap gap-1.5">
        <MissionStateTag state={original.state} />
        {original.isPublished ? <StatusTag tone="brand">Pública</StatusTag> : null}
      </span>
    ),
  }),
]);

/** Every tour and visit of the office, the latest first. */
export default async function MissionsPage() {
  const actor = await requirePermission("missions.read");
  const create = hasPermission(actor.role, "missions.edit") ? (
    <LinkButton href={NEW_MISSION_HREF}>Nueva gira o visita</LinkButton>
  ) : null;
  return (
    <PageBody>
      <PageHeader
        title="Giras y visitas"
        lead="A dónde fue la oficina y a quién recibió: para qué, con quién, cuánto costó, qué se prometió y qué resultó."
        actions={create}
      />
      <OfficeTabs current="all" />
      <DataTable
        caption="Giras y visitas de su oficina, primero la más reciente"
        columns={columns}
        rows={await missionDesk.list(actor)}
        rowId={({ id }) => id}
        empty={
          <EmptyState title="Todavía no hay giras ni visitas" action={create}>
            Al registrarla solo la ve su oficina. El informe de comisión se arma solo con lo que se anote.
          </EmptyState>
        }
      />
    </PageBody>
  );
}
