import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { registerPath } from "#lib/events/event-address.ts";
import type { PublicEvent } from "#lib/events/event-view.ts";
import { registrationPhase } from "#lib/events/registration/registration-window.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";

/** Whether one can register now, until when, and how many places are left. */
export function RegistrationPanel({ event }: { event: PublicEvent }) {
  const { code, capacity, taken, registrationOpensAt, registrationClosesAt } = event;
  const phase = registrationPhase(event, new Date());
  if (phase === "none") return null;
  const left = capacity === null ? null : capacity - taken;
  return (
    <Panel title="Inscripción">
      <div className="space-y-4">
        {phase === "coming" ? (
          <p>Abre el {formatDateTime(registrationOpensAt!)} (Ciudad de México).</p>
        ) : null}
        {phase === "closed" ? <p>La inscripción ya cerró.</p> : null}
        {phase === "open" ? (
          <>
            <p>
              {left === null
                ? "Hay lugar para todas las personas que se inscriban."
                : left > 0
                  ? `Quedan ${left} de ${capacity} lugares.`
                  : "Los lugares se acabaron. Puede quedar en lista de espera."}
              {registrationClosesAt
                ? ` Cierra el ${formatDateTime(registrationClosesAt)} (Ciudad de México).`
                : " Cierra cuando empieza el evento."}
            </p>
            <p>
              <LinkButton href={registerPath(code)}>Inscribirme</LinkButton>
            </p>
          </>
        ) : null}
      </div>
    </Panel>
  );
}
