import { ActionButton } from "#components/forms/action-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { Import } from "#lib/registry-import/running/get-import.ts";
import type { VerdictCounts } from "#lib/registry-import/running/list-rows.ts";
import { orderAction } from "../../actions.ts";
import { importHref } from "../../import-address.ts";
import { WriteForm } from "./write-form.tsx";

const number = new Intl.NumberFormat("es-MX");

/** What may be done with an import that is at rest. */
export function ImportOrders({ batch, counts }: { batch: Import; counts: VerdictCounts }) {
  const { id, status, finishedAt } = batch;
  if (status === "CHECKED") return <WriteForm id={id} counts={counts} />;
  if (status !== "DONE" && status !== "UNDONE") return null;
  const left = counts.CREATE + counts.CHANGE - counts.written;
  const when = finishedAt ? ` el ${formatDateTime(finishedAt)}` : "";
  if (status === "UNDONE") {
    return (
      <Panel title="Se deshizo">
        <p className="max-w-measure">
          {number.format(counts.undone)} renglones se deshicieron{when}, por {batch.author.name}. Los acuerdos
          conservan su número y su página, que dice que se retiraron.
          {counts.kept > 0
            ? ` ${number.format(counts.kept)} se dejaron como están, porque alguien los cambió después.`
            : ""}
        </p>
      </Panel>
    );
  }
  return (
    <Panel title="Está en el registro">
      <p className="max-w-measure">
        {number.format(counts.written)} renglones se escribieron{when}, por {batch.author.name}.
        {left > 0 ? ` Faltan ${number.format(left)}.` : ""}
      </p>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        {left > 0 ? (
          <ActionButton action={orderAction} fields={{ id, order: "goOn" }}>
            Seguir donde se quedó
          </ActionButton>
        ) : null}
        {counts.written > 0 ? (
          <LinkButton href={`${importHref(id)}/deshacer`} variant="secondary">
            Deshacer la importación
          </LinkButton>
        ) : null}
      </div>
    </Panel>
  );
}
