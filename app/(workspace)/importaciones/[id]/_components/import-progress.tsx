import { ActionButton } from "#components/forms/action-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { RefreshWhileAtWork } from "#components/ui/refresh-while-at-work.tsx";
import type { ImportStatus } from "#lib/generated/prisma/enums.ts";
import type { Import } from "#lib/registry-import/running/get-import.ts";
import type { VerdictCounts } from "#lib/registry-import/running/list-rows.ts";
import { orderAction } from "../../actions.ts";
import { importHref } from "../../import-address.ts";

const TITLES: Partial<Record<ImportStatus, string>> = {
  CHECKING: "Se está revisando; nada se escribe todavía",
  WRITING: "Se está escribiendo en el registro",
  UNDOING: "Se está deshaciendo",
};

const number = new Intl.NumberFormat("es-MX");

/** How far the work has come. It goes on by itself: this page may be left and found again. */
export function ImportProgress({ batch, counts }: { batch: Import; counts: VerdictCounts }) {
  const { id, status, progress, stopAsked } = batch;
  const total =
    status === "CHECKING" ? null : status === "WRITING" ? counts.CREATE + counts.CHANGE : counts.written;
  return (
    <Panel title={TITLES[status]}>
      <RefreshWhileAtWork />
      {/* Without script the page asks for itself again. */}
      <noscript>
        <meta httpEquiv="refresh" content="4" />
      </noscript>
      {total === null ? (
        <p role="status">{number.format(progress)} renglones revisados.</p>
      ) : (
        <ProgressBar label="Renglones" value={Math.min(progress, total)} max={Math.max(total, 1)} />
      )}
      <p className="mt-4 max-w-measure text-tinta-suave">
        El trabajo sigue aunque cierre esta página; vuelva a ella desde «Importaciones» cuando quiera.
      </p>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <LinkButton href={importHref(id)} variant="secondary" size="small">
          Actualizar
        </LinkButton>
        {status === "UNDOING" || stopAsked ? null : (
          <ActionButton action={orderAction} fields={{ id, order: "stop" }} variant="quiet" size="small">
            Detener
          </ActionButton>
        )}
      </div>
      {stopAsked ? (
        <p className="mt-3">Se pidió detenerla: para en cuanto termine lo que tiene en la mano.</p>
      ) : null}
    </Panel>
  );
}
