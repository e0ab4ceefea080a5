import type { Metadata } from "next";
import { SessionList } from "#components/events/session-list.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { eventPath, passPath, verifyPath } from "#lib/events/event-address.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { drawDoorCode } from "#lib/events/registration/registration-pass.ts";
import { sayPlace } from "#lib/events/say-place.ts";
import { sayCode } from "#lib/events/shown-code.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { Door } from "../../../_components/door.tsx";

export const metadata: Metadata = { title: "Su inscripción" };

type PassPageProps = { params: Promise<{ token: string }>; searchParams: Promise<{ hecho?: string }> };

/** What somebody shows at the door of an event; afterwards, their constancia. */
export default async function PassPage({ params, searchParams }: PassPageProps) {
  const { token } = await params;
  const pass = await eventDesk.findPass(token);
  if (!pass) {
    return (
      <DeadLink>
        <p>Quizá dejó su lugar, o ya se borraron los datos de ese evento.</p>
        <p>
          <TextLink href="/agenda">Ver la agenda</TextLink>
        </p>
      </DeadLink>
    );
  }
  const { name, doorCode, waiting, event, certificates } = pass;
  const coming = event.endsAt > new Date() && event.state === "PUBLISHED";
  return (
    <Door title={event.title} lead={name}>
      <div className="space-y-6">
        {(await searchParams).hecho === "dentro" ? (
          <FlashMessage title="Tiene su lugar">
            <p>Le enviamos por correo el enlace de esta página, para que la tenga a la mano al llegar.</p>
          </FlashMessage>
        ) : null}
        {event.state === "CANCELLED" ? <p className="font-semibold">El evento se canceló.</p> : null}
        {waiting && coming ? <p>Está en lista de espera. Si le toca un lugar, le escribiremos.</p> : null}
        {doorCode && coming ? (
          <section aria-label="Su entrada" className="space-y-3 text-center">
            <p>Muestre este código al llegar:</p>
            <img
              src={await drawDoorCode(doorCode)}
              alt="Código QR con el mismo código que se lee abajo"
              className="mx-auto size-56"
            />
            <p className="font-mono text-2xl font-semibold tracking-wider">{sayCode(doorCode)}</p>
            <PrintButton />
          </section>
        ) : null}
        {certificates.map(({ code }) => (
          <section key={code} aria-label="Su constancia" className="space-y-3">
            <p>Su constancia de asistencia está lista.</p>
            <a
              className={buttonClasses("primary", "regular")}
              href={`${passPath(token)}/constancias/${code}`}
            >
              Descargar la constancia (PDF)
            </a>
            <p>
              <TextLink href={verifyPath(code)}>Así la comprueba quien la reciba</TextLink>
            </p>
          </section>
        ))}
        <SessionList sessions={event.sessions} />
        <p>{sayPlace(event)}</p>
        <p>
          <TextLink href={eventPath(event.code)}>La página del evento</TextLink>
        </p>
      </div>
    </Door>
  );
}
