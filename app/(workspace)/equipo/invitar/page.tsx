import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { canManageOffice, rolesOfKind } from "#lib/accounts/account-authority.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { findOffice } from "#lib/offices/find-office.ts";
import { InviteForm } from "./_components/invite-form.tsx";
import { describeRole } from "./describe-role.ts";

type InvitePageProps = { searchParams: Promise<{ oficina?: string }> };

export const metadata: Metadata = { title: "Invitar a una persona" };

export default async function InvitePage({ searchParams }: InvitePageProps) {
  const actor = await requirePermission("team.manage");
  const { oficina = actor.officeId } = await searchParams;
  const office = canManageOffice(actor, oficina) ? await findOffice(oficina) : null;
  if (!office || office.disabledAt) notFound();
  const back =
    office.id === actor.officeId
      ? { label: "Equipo", href: "/equipo" }
      : { label: office.name, href: `/admin/oficinas/${office.id}` };
  return (
    <PageBody breadcrumbs={[back, { label: "Invitar" }]}>
      <PageHeader
        overline={office.name}
        title="Invitar a una persona"
        lead="Recibirá un correo con un enlace para crear su cuenta. Sirve siete días y una sola vez."
      />
      <InviteForm
        officeId={office.id}
        domains={office.emailDomains}
        roles={rolesOfKind(office.kind).map(describeRole)}
      />
    </PageBody>
  );
}
