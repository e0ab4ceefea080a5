"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { moveMembershipAction } from "../actions.ts";

type MoveFormProps = { id: string; choices: readonly { value: string; label: string }[] };

/** How the office stands in the network from now on, and why. */
export function MoveForm({ id, choices }: MoveFormProps) {
  const [{ errors, values }, action] = useActionState(moveMembershipAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup {...of("state")} label="La membresía pasa a" options={choices} />
      <Textarea
        {...of("reason")}
        label="Motivo"
        hint="Hace falta para suspenderla o dejarla; solo lo ve su oficina."
        rows={3}
        maxCharacters={500}
        optional
      />
      <SubmitButton variant="secondary">Anotar</SubmitButton>
    </form>
  );
}
