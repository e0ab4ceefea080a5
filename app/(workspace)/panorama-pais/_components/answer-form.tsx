"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { answerAction } from "../actions.ts";

const CHOICES = [
  { value: "si", label: "Sí, vamos juntas" },
  { value: "no", label: "No esta vez" },
];

export function AnswerForm({ id, longest }: { id: string; longest: number }) {
  const [{ errors, values }, send] = useActionState(answerAction, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        name="accepted"
        label="¿Acepta su oficina?"
        options={CHOICES}
        defaultValue={values.accepted}
        error={errors.accepted}
      />
      <Textarea
        name="text"
        label="Su respuesta"
        hint="Qué sigue, o por qué no. No se cambia después de enviarla."
        defaultValue={values.text}
        error={errors.text}
        maxCharacters={longest}
      />
      <SubmitButton>Contestar</SubmitButton>
    </form>
  );
}
