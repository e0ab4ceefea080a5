import { TabLinks } from "#components/ui/tab-links.tsx";
import { cohostsHref } from "#lib/events/cohosts/invitation-href.ts";
import type { EventView } from "#lib/events/event-view.ts";
import { certificatesHref, outcomeHref, registrationsHref, rollHref, surveyHref } from "../event-hrefs.ts";

/** What an event has beside what it says of itself: who convenes, who comes, and what is left afterwards. */
export function EventSections({ event: { id, code, taken, takesRegistration } }: { event: EventView }) {
  const held = takesRegistration && code !== null;
  return (
    <TabLinks
      label="Partes del evento"
      items={[
        { href: cohostsHref(id), label: "Quiénes convocan" },
        ...(takesRegistration ? [{ href: registrationsHref(id), label: "Inscripciones", count: taken }] : []),
        ...(held
          ? [
              { href: rollHref(id), label: "Asistencia" },
              { href: certificatesHref(id), label: "Constancias" },
              { href: surveyHref(id), label: "Encuesta" },
            ]
          : []),
        ...(code === null ? [] : [{ href: outcomeHref(id), label: "Materiales y resultados" }]),
      ]}
    />
  );
}
