import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { subscriptionDesk } from "#lib/subscriptions/subscription-desk.ts";
import { subscribePath } from "#lib/subscriptions/subscription-links.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { Door } from "../../../_components/door.tsx";
import { confirmSubscriptionAction } from "../../actions.ts";

export const metadata: Metadata = { title: "Confirmar su suscripción" };

export default async function ConfirmSubscriptionPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await subscriptionDesk.canConfirm(token))) {
    return (
      <DeadLink>
        <p>Si ya confirmó, no hace falta nada más. Si no, puede suscribirse de nuevo.</p>
        <p>
          <TextLink href={subscribePath}>Suscribirse</TextLink>
        </p>
      </DeadLink>
    );
  }
  return (
    <Door
      title="Confirmar su suscripción"
      lead="Al confirmar empezará a recibir por correo lo que eligió. Si no lo pidió usted, cierre esta página: la dirección se borra."
    >
      <ActionButton action={confirmSubscriptionAction} fields={{ token }} pendingText="Confirmando…">
        Confirmar
      </ActionButton>
    </Door>
  );
}
