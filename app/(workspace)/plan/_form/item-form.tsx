"use client";

import { useActionState, useRef } from "react";
import { ConflictPanel } from "#components/autosave/conflict-panel.tsx";
import { SaveStatusLine } from "#components/autosave/save-status-line.tsx";
import { ItemControl } from "#components/plans/item-control.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { FieldOption } from "#lib/plans/items/field.ts";
import { fieldsOf, ITEM_KINDS, type PlanKind } from "#lib/plans/items/item-kinds.ts";
import { sayValue } from "#lib/plans/items/say-value.ts";
import { saveItemAction } from "../actions.ts";
import type { ItemState } from "./item-state.ts";
import { useItemAutosave } from "./use-item-autosave.ts";

type ItemFormProps = {
  kind: PlanKind;
  id: string;
  /** Which fields, in order. */
  names: readonly string[];
  initial: ItemState;
  /** The items that each field can point at. */
  choices?: Readonly<Record<string, readonly FieldOption[]>>;
};

/** Anything of a plan as a form that keeps itself while one types, and that a button saves where there is no script. */
export function ItemForm({ kind, id, names, initial, choices = {} }: ItemFormProps) {
  const [state, action] = useActionState(saveItemAction, initial);
  const form = useRef<HTMLFormElement>(null);
  const { conflict, errors, revision, status, onSubmit } = useItemAutosave({ kind, id, names, state, form });
  const fields = fieldsOf(kind);
  const chosenNames = new Map(
    Object.values(choices)
      .flat()
      .map(({ value, label }) => [value, label]),
  );
  const describe = (name: string, values: object) => ({
    label: fields[name]!.label,
    text: sayValue(fields[name]!, (values as ItemState["values"])[name]!, chosenNames),
  });
  return (
    <form
      ref={form}
      action={action}
      onSubmit={onSubmit}
      // What a browser puts back by itself may be older than what a colleague saved.
      autoComplete="off"
      noValidate
      className="space-y-7"
    >
      {/* Not «kind»: some items have a field of that name. */}
      <input type="hidden" name="itemKind" value={ITEM_KINDS[kind].slug} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="fields" value={names.join(",")} />
      {conflict ? (
        <ConflictPanel conflict={conflict} describe={describe} />
      ) : (
        <ErrorSummary errors={state.errors} />
      )}
      {names.map((name) => (
        <ItemControl
          key={name}
          name={name}
          field={fields[name]!}
          value={state.values[name]!}
          error={errors[name]}
          choices={choices[name]}
        />
      ))}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-linea pt-5">
        <SubmitButton name="intent" value="save" variant="secondary" pendingText="Guardando…">
          Guardar
        </SubmitButton>
        <SaveStatusLine status={status} saved={state.saved} />
      </div>
    </form>
  );
}
