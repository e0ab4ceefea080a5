"use client";

import { useActionState } from "react";
import { TrapField } from "#components/forms/trap-field.tsx";
import { WishesFields } from "#components/subscriptions/wishes-fields.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { CONFIRM_DAYS } from "#lib/subscriptions/limits.ts";
import { subscribeAction } from "../actions.ts";

type SubscriptionFormProps = { areas: readonly { value: string; label: string }[]; stamp: string };

/** Who wants to be written to: an address and themes, and nothing else. */
export function SubscriptionForm({ areas, stamp }: SubscriptionFormProps) {
  const [{ errors, values }, action] = useActionState(subscribeAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="stamp" value={values.stamp ?? stamp} />
      <TextInput
        name="email"
        error={errors.email}
        defaultValue={values.email ?? ""}
        type="email"
        label="Correo"
        hint="Le escribiremos para que confirme."
        autoComplete="email"
      />
      <WishesFields areas={areas} errors={errors} values={{ kinds: "boletin", ...values }} />
      <p>
        Su correo sirve para enviarle lo que elija y para nada más; no se muestra a nadie. Si no lo confirma,
        se borra a los {CONFIRM_DAYS} días; si deja de recibirlo, en ese momento.{" "}
        <TextLink href="/privacidad">Privacidad</TextLink>
      </p>
      <TrapField name="website" />
      <SubmitButton>Suscribirme</SubmitButton>
    </form>
  );
}
