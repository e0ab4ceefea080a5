import { Panel } from "#components/ui/panel.tsx";
import { LICENSE } from "#lib/open-data/license.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import type { Offer } from "#lib/open-data/read-offer.ts";

/** What may be done with the data, and how to say where they come from. */
export function TermsOfUse({ offer: { origin, today, demo } }: { offer: Offer }) {
  return (
    <Panel id="licencia" title="Licencia y cita">
      <div className="max-w-measure space-y-4">
        <p>
          Puede copiar, publicar, adaptar y combinar estos datos, también con fines comerciales, según los{" "}
          <a href={LICENSE.url} className="link">
            {LICENSE.name}
          </a>
          . Diga de dónde vienen y cuándo los tomó, no cambie su sentido y no dé a entender que el gobierno
          respalda lo que hizo con ellos.
        </p>
        <p>Puede citarlos así:</p>
        <blockquote className="border-l-2 border-dorado pl-4 wrap-anywhere">
          «Registro de Acuerdos Interinstitucionales», {PORTAL_NAME}. {origin}/datos. Consultado el {today}.
        </blockquote>
        {demo ? (
          <p>
            Los acuerdos de esta demostración son inventados y no tienen validez oficial: en cada archivo, la
            columna <code>demostracion</code> lo dice.
          </p>
        ) : null}
      </div>
    </Panel>
  );
}
