"use client";

import { useActionState } from "react";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { renewMembershipAction } from "../actions.ts";
import { FeeFields } from "./fee-fields.tsx";

type RenewalFormProps = { id: string; fee: string; currency: string };

/** Until when it is paid now, and how much it was. */
export function RenewalForm({ id, fee, currency }: RenewalFormProps) {
  const [{ errors, values }, action] = useActionState(renewMembershipAction, EMPTY_FORM);
  const initial: Readonly<Record<string, string>> = { fee, currency };
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? initial[name] });
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <DateInput {...of("renewsOn")} label="Pagada hasta" />
      <FeeFields of={of} />
      <SubmitButton variant="secondary">Renovar</SubmitButton>
    </form>
  );
}
