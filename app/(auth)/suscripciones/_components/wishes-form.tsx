"use client";

import { useActionState } from "react";
import { WishesFields } from "#components/subscriptions/wishes-fields.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveWishesAction } from "../actions.ts";

type WishesFormProps = {
  token: string;
  initial: Readonly<Record<string, string>>;
  areas: readonly { value: string; label: string }[];
};

export function WishesForm({ token, initial, areas }: WishesFormProps) {
  const [{ errors, values }, action] = useActionState(saveWishesAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="token" value={token} />
      <WishesFields areas={areas} errors={errors} values={{ ...initial, ...values }} />
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
