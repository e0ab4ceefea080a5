import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { eventDesk } from "#lib/events/event-desk.ts";
import { sayTime } from "#lib/events/say-session.ts";
import { loadDoor } from "../../load-event.ts";
import { DoorDesk } from "./_components/door-desk.tsx";

export const metadata: Metadata = { title: "Puerta del evento" };

/** Who arrives at an event, marked from a telephone. Of each person it has the name and the code of their entrance. */
export default async function DoorPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, event, home } = await loadDoor(params);
  if (event.state !== "PUBLISHED") notFound();
  const { id, title, sessions } = event;
  const roster = (await eventDesk.readRoll(actor, id)).flatMap(({ doorCode, name, waiting, came }) =>
    doorCode ? [{ code: doorCode, name, waiting, came }] : [],
  );
  const now = new Date();
  const next = sessions.find(({ endsAt }) => endsAt > now) ?? sessions.at(-1)!;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Eventos de la oficina", href: "/eventos" },
        { label: title, href: home },
        { label: "Puerta" },
      ]}
    >
      <PageHeader
        overline="Puerta"
        title={title}
        lead="Lea el código QR de quien llega, o escríbalo. Si se va la conexión, siga: nada se pierde."
      />
      <DoorDesk
        eventId={id}
        sessions={sessions.map((one) => ({ value: one.id, label: sayTime(one, one.timeZone) }))}
        initialSession={next.id}
        roster={roster}
      />
      <noscript>
        <p>Esta página necesita script. Sin él, pase lista a mano en la lista de asistencia.</p>
      </noscript>
    </PageBody>
  );
}
