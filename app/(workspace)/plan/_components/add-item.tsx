"use client";

import { useActionState } from "react";
import { ItemControl } from "#components/plans/item-control.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import type { Field } from "#lib/plans/items/field.ts";
import { fieldsOf, ITEM_KINDS, type ItemKind } from "#lib/plans/items/item-kinds.ts";
import { addItemAction } from "../actions.ts";

type AddItemProps = {
  kind: ItemKind;
  /** The fields that are asked for to begin; the others wait in the item's own page. */
  names: readonly string[];
  /** Fields that the place of the form already says. */
  given?: Readonly<Record<string, string>>;
  /** Where to go once it is there; without it, to the item. */
  back?: string;
  /** Before the names of the fields: a page may have several of these forms. */
  prefix: string;
  button: string;
};

/** The little that begins an item. */
export function AddItem({ kind, names, given = {}, back = "", prefix, button }: AddItemProps) {
  const [{ errors, values }, action] = useActionState(addItemAction, EMPTY_FORM);
  const fields = fieldsOf(kind);
  return (
    <form action={action} noValidate className="space-y-4 print:hidden">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="kind" value={ITEM_KINDS[kind].slug} />
      <input type="hidden" name="fields" value={[...names, ...Object.keys(given)].join(",")} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="prefix" value={prefix} />
      {Object.entries(given).map(([name, value]) => (
        <input key={name} type="hidden" name={prefix + name} value={value} />
      ))}
      {names.map((name) => (
        <ItemControl
          key={name}
          name={prefix + name}
          field={fields[name] as Field}
          value={values[prefix + name] ?? ""}
          error={errors[prefix + name]}
        />
      ))}
      <SubmitButton variant="secondary" pendingText="Agregando…">
        {button}
      </SubmitButton>
    </form>
  );
}
