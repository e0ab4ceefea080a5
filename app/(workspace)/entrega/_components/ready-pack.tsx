import { ActionButton } from "#components/forms/action-button.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { PackRow } from "#lib/hand-over/packs/list-packs.ts";
import { formatDateTime, formatInstantDate } from "#lib/kernel/format-date.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import { erasePackAction } from "../actions.ts";
import { packFileHref } from "../pack-address.ts";

const count = new Intl.NumberFormat("es-MX");

const spoiledTitle = (spoiled: number): string =>
  spoiled === 1
    ? "Un documento ya no coincide con el que se registró"
    : `${count.format(spoiled)} documentos ya no coinciden con los que se registraron`;

/** A pack that can be taken, with what it has and how long it will be there. */
export function ReadyPack({ pack }: { pack: PackRow }) {
  const { id, size, documents, spoiled, keptUntil, createdAt, authorName } = pack;
  return (
    <Panel title={`Paquete del ${formatInstantDate(createdAt)}`}>
      {spoiled > 0 ? (
        <Alert tone="warning" title={spoiledTitle(spoiled)} className="mb-5">
          El índice del paquete dice cuáles, y qué se encontró en su lugar.
        </Alert>
      ) : null}
      <DefinitionList
        items={[
          { term: "Tamaño", value: `${formatSize(size!)}, un solo archivo ZIP` },
          { term: "Documentos", value: count.format(documents) },
          { term: "Preparado", value: `${formatDateTime(createdAt)}, por ${authorName}` },
          { term: "Se borra solo", value: formatDateTime(keptUntil!) },
        ]}
      />
      <div className="mt-5 flex flex-wrap items-start gap-3">
        {/* No Link: it is a file, and the browser's own download goes on by itself when the line is cut. */}
        <a href={packFileHref(id)} className={buttonClasses("primary", "regular")}>
          Descargar el paquete
        </a>
        <ActionButton action={erasePackAction} fields={{ id }} variant="quiet" pendingText="Borrando…">
          Borrarlo ya
        </ActionButton>
      </div>
      <p className="mt-4 max-w-measure text-sm text-tinta-suave">
        Ábralo y empiece por <strong>index.html</strong>: se lee sin el portal y sin conexión. Si la descarga
        se corta, reanúdela en su navegador: sigue donde se quedó.
      </p>
    </Panel>
  );
}
