"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { Option } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { fileAction } from "../actions.ts";

type RequestFormProps = {
  /** New in each page: pressed twice, it is one request. */
  formKey: string;
  kinds: readonly Option[];
  longest: number;
};

export function RequestForm({ formKey, kinds, longest }: RequestFormProps) {
  const [{ errors, values }, send] = useActionState(fileAction, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="key" value={formKey} />
      <RadioGroup
        name="kind"
        label="¿Qué necesita su oficina?"
        options={kinds}
        defaultValue={values.kind}
        error={errors.kind}
      />
      <TextInput
        name="subject"
        label="Asunto"
        hint="En una línea. Por ejemplo: «Contacto con el consulado en Chicago para una feria de abril»."
        defaultValue={values.subject}
        error={errors.subject}
      />
      <Textarea
        name="text"
        label="Qué pide y para cuándo"
        hint="Diga lugares, fechas y personas que sirvan para ayudarle. Lo leerán la DGCP y su oficina."
        rows={8}
        defaultValue={values.text}
        error={errors.text}
        maxCharacters={longest}
      />
      <SubmitButton>Enviar a la DGCP</SubmitButton>
    </form>
  );
}
