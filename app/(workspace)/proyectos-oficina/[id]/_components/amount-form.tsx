"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { CURRENCIES } from "#lib/plans/items/words.ts";
import { AMOUNT_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { addPartAction } from "../../actions.ts";

type AmountFormProps = { projectId: string; partners: readonly { id: string; name: string }[] };

const currencies = Object.entries(CURRENCIES).map(([value, label]) => ({ value, label }));

/** What was promised or given in a year. */
export function AmountForm({ projectId, partners }: AmountFormProps) {
  const [{ errors, values }, action] = useActionState(addPartAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="projectId" value={projectId} />
      <input type="hidden" name="part" value="amount" />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Select
          {...of("amountKind")}
          label="Qué se anota"
          placeholder="Elija"
          options={optionsBySlug(AMOUNT_KINDS)}
          width="medium"
        />
        <TextInput {...of("year")} label="Año" inputMode="numeric" width="short" />
        <TextInput {...of("amount")} label="Monto" inputMode="decimal" width="short" />
        <Select {...of("currency")} label="Moneda" placeholder="Elija" options={currencies} width="medium" />
        <Select
          {...of("partnerId")}
          label="Quién lo aporta"
          placeholder="La propia oficina"
          options={partners.map(({ id: value, name: label }) => ({ value, label }))}
          width="medium"
        />
      </div>
      <SubmitButton variant="secondary">Agregar el monto</SubmitButton>
    </form>
  );
}
