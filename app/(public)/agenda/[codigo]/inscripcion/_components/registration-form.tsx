"use client";

import { useActionState } from "react";
import { TrapField } from "#components/forms/trap-field.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { RETENTION_DAYS } from "#lib/events/registration/limits.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { registerAction } from "../actions.ts";

type RegistrationFormProps = { code: string; questions: readonly string[]; stamp: string };

/** Who wants to go: the least that the organiser needs, and what for. */
export function RegistrationForm({ code, questions, stamp }: RegistrationFormProps) {
  const [{ errors, values }, action] = useActionState(registerAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? "" });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <p>
        Sus datos sirven para darle lugar, avisarle si algo cambia y pasar lista. Los ve solo quien convoca
        (si otra oficina ayuda en la puerta, ve su nombre) y se borran {RETENTION_DAYS} días después del
        evento; si se le da constancia, su nombre queda en ella.{" "}
        <TextLink href="/privacidad">Privacidad</TextLink>
      </p>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="stamp" value={values.stamp ?? stamp} />
      <TextInput {...of("name")} label="Nombre completo" autoComplete="name" />
      <TextInput
        {...of("email")}
        type="email"
        label="Correo"
        hint="Le escribiremos para que confirme."
        autoComplete="email"
      />
      <TextInput {...of("institution")} label="Institución" optional autoComplete="organization" />
      {questions.map((question, index) => (
        <TextInput key={question} {...of(`answer-${index}`)} label={question} optional autoComplete="off" />
      ))}
      <TrapField name="website" />
      <SubmitButton>Inscribirme</SubmitButton>
    </form>
  );
}
