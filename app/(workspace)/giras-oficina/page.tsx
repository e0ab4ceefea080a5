import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { missionDesk } from "#lib/missions/mission-desk.ts";
import { groupLedger } from "#lib/missions/results/group-ledger.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { LedgerTable } from "./_components/ledger-table.tsx";
import { OfficeTabs } from "./_components/office-tabs.tsx";
import { TakeLedger } from "./_components/take-ledger.tsx";
import { NEW_MISSION_HREF } from "./mission-hrefs.ts";

export const metadata: Metadata = { title: "Compromisos de giras y visitas" };

/** What is still owed from every tour and visit, the overdue first: the page to look at each week. */
export default async function LedgerPage() {
  const actor = await requirePermission("missions.read");
  const today = mexicoCityToday();
  const rows = await missionDesk.readLedger(actor);
  const groups = groupLedger(rows, today);
  const open = groups.filter(({ key }) => key !== "settled").flatMap(({ rows: some }) => some).length;
  return (
    <PageBody>
      <PageHeader
        title="Compromisos de giras y visitas"
        lead={sayOpen(open)}
        actions={
          hasPermission(actor.role, "missions.edit") ? (
            <LinkButton href={NEW_MISSION_HREF}>Nueva gira o visita</LinkButton>
          ) : null
        }
      />
      <OfficeTabs current="ledger" />
      {rows.length === 0 ? (
        <EmptyState title="Todavía no hay compromisos">
          Aquí estarán, con su fecha y su responsable, los que se anoten en cada gira o visita.
        </EmptyState>
      ) : (
        <TakeLedger />
      )}
      {groups.map(({ key, title, rows: some }) => (
        <Panel key={key} title={`${title} (${some.length})`}>
          <LedgerTable title={title} rows={some} today={today} />
        </Panel>
      ))}
    </PageBody>
  );
}

const sayOpen = (open: number): string =>
  open === 0
    ? "No hay compromisos abiertos."
    : open === 1
      ? "Queda un compromiso abierto."
      : `Quedan ${open} compromisos abiertos, primero los vencidos.`;
