"use client";

import { useActionState } from "react";
import { ActionButton } from "#components/forms/action-button.tsx";
import { Choice } from "#components/ui/choice.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import type { VerdictCounts } from "#lib/registry-import/running/list-rows.ts";
import { orderAction, writeAction } from "../../actions.ts";
import { importHref } from "../../import-address.ts";

const number = new Intl.NumberFormat("es-MX");

/** What is done with the dry run: written, read again with other columns, or thrown away. */
export function WriteForm({ id, counts }: { id: string; counts: VerdictCounts }) {
  const [{ errors, values }, action] = useActionState(writeAction, EMPTY_FORM);
  const writable = counts.CREATE + counts.CHANGE + counts.LIKELY;
  return (
    <Panel title="Nada se ha escrito todavía">
      {writable === 0 ? (
        <p>No hay nada que escribir: el registro ya está así, o todos los renglones se rechazan.</p>
      ) : (
        <form action={action} className="space-y-4">
          <ErrorSummary errors={errors} />
          <input type="hidden" name="id" value={id} />
          <p className="max-w-measure">
            Se inscribirían {number.format(counts.CREATE)} acuerdos y se corregirían{" "}
            {number.format(counts.CHANGE)}. Lo que se escriba se publica en el acto.
          </p>
          <div>
            {counts.LIKELY > 0 ? (
              <Choice
                type="checkbox"
                id="takeLikely"
                name="takeLikely"
                value="si"
                label={`Inscribir también los parecidos (${number.format(counts.LIKELY)})`}
                hint="Si comprobó que son otros acuerdos."
                defaultChecked={values.takeLikely === "si"}
              />
            ) : null}
            <Choice
              type="checkbox"
              id="allOrNothing"
              name="allOrNothing"
              value="si"
              label="Todo o nada"
              hint="Si un solo renglón no se puede escribir, no se escribe ninguno."
              defaultChecked={values.allOrNothing === "si"}
            />
          </div>
          <SubmitButton>Importar al registro</SubmitButton>
        </form>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <LinkButton href={`${importHref(id)}?columnas=1`} variant="quiet" size="small">
          Cambiar las columnas
        </LinkButton>
        <ActionButton action={orderAction} fields={{ id, order: "discard" }} variant="quiet" size="small">
          Descartar este archivo
        </ActionButton>
      </div>
    </Panel>
  );
}
