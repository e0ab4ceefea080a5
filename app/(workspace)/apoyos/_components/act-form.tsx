"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { actAction } from "../actions.ts";

type ActFormProps = {
  folio: string;
  /** Its slug. */
  act: string;
  formKey: string;
  button: string;
  /** Of what is said; null for a rating, which may go without words. */
  field: { label: string; hint: string } | null;
  longest: number;
};

const RATINGS = [
  { value: "5", label: "5. Resolvió lo que pedimos" },
  { value: "4", label: "4. Casi todo" },
  { value: "3", label: "3. A medias" },
  { value: "2", label: "2. Poco" },
  { value: "1", label: "1. No sirvió" },
];

/** One act on a request: words, or a rating. */
export function ActForm({ folio, act, formKey, button, field, longest }: ActFormProps) {
  const [{ errors, values }, send] = useActionState(actAction, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      {Object.entries({ folio, act, key: formKey }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {field === null ? (
        <RadioGroup
          name="satisfaction"
          label="¿Le sirvió la respuesta?"
          options={RATINGS}
          defaultValue={values.satisfaction}
          error={errors.satisfaction}
        />
      ) : null}
      <Textarea
        name="text"
        label={field?.label ?? "Comentario"}
        hint={field?.hint ?? "Qué sirvió y qué no."}
        optional={field === null}
        defaultValue={values.text}
        error={errors.text}
        maxCharacters={longest}
      />
      <SubmitButton>{button}</SubmitButton>
    </form>
  );
}
