import type { Metadata } from "next";
import { AccountTable } from "#components/accounts/account-table.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { searchAccounts } from "#lib/accounts/search-accounts.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { findOffice } from "#lib/offices/find-office.ts";
import { SettingsForm } from "./_components/settings-form.tsx";
import { readTeamDone, teamHref } from "./team-address.ts";

type TeamPageProps = { searchParams: Promise<{ pagina?: string; hecho?: string }> };

export const metadata: Metadata = { title: "Equipo" };

export default async function TeamPage({ searchParams }: TeamPageProps) {
  const actor = await requirePermission("team.manage");
  const { pagina, hecho } = await searchParams;
  const [accounts, office] = await Promise.all([
    searchAccounts(actor, { officeId: actor.officeId }, readPageNumber(pagina)),
    findOffice(actor.officeId),
  ]);
  const done = readTeamDone(hecho);
  return (
    <PageBody>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={actor.officeName}
        title="Equipo"
        lead="Las personas de su organización que usan el portal, y qué puede hacer cada una."
        actions={<LinkButton href="/equipo/invitar">Invitar a una persona</LinkButton>}
      />
      <AccountTable
        rows={accounts.rows}
        withOffice={false}
        empty={<EmptyState title="No hay más cuentas en esta página" />}
      />
      <Pagination {...accounts} href={(page) => teamHref({ page })} unit="cuentas" />
      {office ? (
        <Panel title="Ajustes de la organización">
          <SettingsForm
            requiresTotp={office.requiresTotp}
            sharesWithParent={office.sharesWithParent}
            parentName={office.parent?.name ?? null}
          />
        </Panel>
      ) : null}
    </PageBody>
  );
}
