"use client";

import { useActionState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { updateProfileAction } from "../actions.ts";

type ProfileFormProps = { name: string; position: string; wantsMail: boolean };

export function ProfileForm({ name, position, wantsMail }: ProfileFormProps) {
  const [{ errors, values }, action] = useActionState(updateProfileAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <TextInput
        name="name"
        label="Nombre completo"
        autoComplete="name"
        defaultValue={values.name ?? name}
        error={errors.name}
      />
      <TextInput
        name="position"
        label="Cargo"
        hint="Como debe aparecer en un oficio."
        autoComplete="organization-title"
        defaultValue={values.position ?? position}
        error={errors.position}
      />
      <Checkbox
        name="wantsMail"
        label="Recibir también por correo los avisos de mis expedientes"
        hint="Los avisos aparecen siempre en el portal. Los correos de seguridad de la cuenta se envían en todo caso."
        defaultChecked={values.wantsMail === undefined ? wantsMail : values.wantsMail === "si"}
      />
      <SubmitButton pendingText="Guardando…">Guardar mis datos</SubmitButton>
    </form>
  );
}
