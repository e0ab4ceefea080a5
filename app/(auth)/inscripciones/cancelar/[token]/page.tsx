import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { eventDesk } from "#lib/events/event-desk.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { Door } from "../../../_components/door.tsx";
import { leaveEventAction } from "../../actions.ts";

export const metadata: Metadata = { title: "Dejar su lugar" };

export default async function LeaveEventPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const found = await eventDesk.findToLeave(token);
  if (!found) {
    return (
      <DeadLink>
        <p>Esa inscripción ya se canceló, o se borró porque nadie la confirmó.</p>
        <p>
          <TextLink href="/agenda">Ver la agenda</TextLink>
        </p>
      </DeadLink>
    );
  }
  const { title, office, name } = found;
  return (
    <Door
      title="Dejar su lugar"
      lead="Se borran su nombre, su correo y sus respuestas, y el lugar pasa a quien espera."
    >
      <DefinitionList
        className="mb-8"
        items={[
          { term: "Evento", value: title },
          { term: "Convoca", value: office },
          { term: "Nombre", value: <span className="break-words">{name}</span> },
        ]}
      />
      <ActionButton action={leaveEventAction} fields={{ token }} variant="danger" pendingText="Cancelando…">
        Dejar mi lugar
      </ActionButton>
    </Door>
  );
}
