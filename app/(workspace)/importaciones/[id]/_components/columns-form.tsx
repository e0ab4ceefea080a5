"use client";

import { useActionState } from "react";
import { ActionButton } from "#components/forms/action-button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { FIELD_KEYS, fieldOf, NEEDED_FIELDS } from "#lib/registry-import/fields/import-fields.ts";
import type { ImportColumns } from "#lib/registry-import/running/import-columns.ts";
import { checkAction, orderAction } from "../../actions.ts";

const options = FIELD_KEYS.map((key) => ({ value: key, label: fieldOf(key).label }));
const needed = NEEDED_FIELDS.map((key) => `«${fieldOf(key).label}»`).join(", ");

/** What each column of the file carries, as it was understood, to be corrected by hand. */
export function ColumnsForm({ id, columns }: { id: string; columns: ImportColumns }) {
  const [{ errors }, action] = useActionState(checkAction, EMPTY_FORM);
  const { headings, sample, mapping } = columns;
  return (
    <Panel title="Qué trae cada columna">
      <p className="mb-5 max-w-measure">
        Así se entendieron los encabezados. Corrija lo que haga falta; lo que no se importe se deja fuera. No
        pueden faltar {needed}.
      </p>
      <form action={action} className="space-y-6">
        <ErrorSummary errors={errors} />
        <input type="hidden" name="id" value={id} />
        <ul className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
          {headings.map((heading, index) => (
            <li key={index}>
              <Select
                name={`columna-${index}`}
                label={heading || `Columna ${index + 1}, sin encabezado`}
                hint={
                  sample[index] ? `Por ejemplo: ${sample[index].slice(0, 80)}` : "Vacía en el primer renglón."
                }
                placeholder="No se importa"
                defaultValue={mapping[index] ?? ""}
                options={options}
                width="full"
              />
            </li>
          ))}
        </ul>
        <SubmitButton>Revisar sin escribir</SubmitButton>
      </form>
      <div className="mt-4">
        <ActionButton action={orderAction} fields={{ id, order: "discard" }} variant="quiet" size="small">
          Descartar este archivo
        </ActionButton>
      </div>
    </Panel>
  );
}
