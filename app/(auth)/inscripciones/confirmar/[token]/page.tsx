import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { eventDesk } from "#lib/events/event-desk.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { Door } from "../../../_components/door.tsx";
import { confirmRegistrationAction } from "../../actions.ts";

export const metadata: Metadata = { title: "Confirmar su inscripción" };

export default async function ConfirmRegistrationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const found = await eventDesk.findToConfirm(token);
  if (!found) {
    return (
      <DeadLink>
        <p>
          Si ya confirmó, no hace falta nada más. Si no, puede inscribirse de nuevo mientras el evento reciba
          inscripciones.
        </p>
        <p>
          <TextLink href="/agenda">Ver la agenda</TextLink>
        </p>
      </DeadLink>
    );
  }
  const { title, office, name } = found;
  return (
    <Door
      title="Confirmar su inscripción"
      lead="Al confirmar toma su lugar, o su turno si ya no quedan. Si no se inscribió usted, cierre esta página: los datos se borran."
    >
      <DefinitionList
        className="mb-8"
        items={[
          { term: "Evento", value: title },
          { term: "Convoca", value: office },
          { term: "Nombre", value: <span className="break-words">{name}</span> },
        ]}
      />
      <ActionButton action={confirmRegistrationAction} fields={{ token }} pendingText="Confirmando…">
        Sí, soy yo: confirmar
      </ActionButton>
    </Door>
  );
}
