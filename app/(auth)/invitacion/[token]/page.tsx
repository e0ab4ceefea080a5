import type { Metadata } from "next";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { findInvitation } from "#lib/accounts/find-invitation.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { DeadLink } from "../../_components/dead-link.tsx";
import { Door } from "../../_components/door.tsx";
import { AcceptForm } from "./_components/accept-form.tsx";

type InvitationPageProps = { params: Promise<{ token: string }> };

export const metadata: Metadata = { title: "Aceptar la invitación" };

export default async function InvitationPage({ params }: InvitationPageProps) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  if (!invitation) {
    return (
      <DeadLink>
        <p>
          Pida a quien le invitó que le envíe de nuevo la invitación. Si ya creó su cuenta, entre desde el
          acceso.
        </p>
      </DeadLink>
    );
  }
  const { email, officeName, role, expiresAt } = invitation;
  return (
    <Door
      title="Cree su cuenta"
      lead="Su nombre y su cargo aparecerán en los oficios y en la historia de los expedientes en que intervenga."
    >
      <DefinitionList
        className="mb-8"
        items={[
          { term: "Organización", value: officeName },
          { term: "Función", value: ROLES[role].label },
          { term: "El enlace vence", value: formatDateTime(expiresAt) },
        ]}
      />
      <AcceptForm token={token} email={email} />
    </Door>
  );
}
