import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountStateTag } from "#components/accounts/account-state-tag.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { findManagedAccount } from "#lib/accounts/find-managed-account.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { readTeamDone } from "../team-address.ts";
import { AccountActions } from "./_components/account-actions.tsx";

type MemberPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Cuenta" };

export default async function MemberPage({ params, searchParams }: MemberPageProps) {
  const actor = await requirePermission("team.manage");
  const account = await findManagedAccount(actor, (await params).id);
  if (!account) notFound();
  const done = readTeamDone((await searchParams).hecho);
  const ownOffice = account.office.id === actor.officeId;
  const back = ownOffice
    ? { label: "Equipo", href: "/equipo" }
    : { label: "Cuentas", href: "/admin/cuentas" };
  return (
    <PageBody breadcrumbs={[back, { label: account.name || account.email }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={account.office.name}
        title={<span className="wrap-anywhere">{account.name || account.email}</span>}
      />
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <Panel title="Datos">
          <DefinitionList
            items={[
              { term: "Estado", value: <AccountStateTag state={account.state} /> },
              { term: "Correo", value: <span className="wrap-anywhere">{account.email}</span> },
              { term: "Cargo", value: account.position || null },
              { term: "Función", value: ROLES[account.role].label },
              { term: "Segundo factor", value: account.totpConfirmedAt ? "Activo" : "Sin activar" },
              {
                term: "Último acceso",
                value: account.lastSignInAt ? formatDateTime(account.lastSignInAt) : "Nunca",
              },
              { term: "Invitada el", value: formatDateTime(account.createdAt) },
            ]}
          />
        </Panel>
        <AccountActions
          account={account}
          self={account.id === actor.id}
          back={ownOffice ? "equipo" : "cuentas"}
        />
      </div>
    </PageBody>
  );
}
