"use client";

import { useActionState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { publishMissionAction } from "../actions.ts";

type PublishFormProps = { id: string; showProgramme: boolean; isPublished: boolean };

/** Publishes the summary, with the headings of the programme or without them. */
export function PublishForm({ id, showProgramme, isPublished }: PublishFormProps) {
  const [{ errors }, send] = useActionState(publishMissionAction, EMPTY_FORM);
  return (
    <form action={send} className="space-y-4 print:hidden">
      <ErrorSummary errors={errors} title="Todavía no puede publicarse" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="published" value="si" />
      <Checkbox
        name="showProgramme"
        label="Mostrar también los encabezados del programa"
        hint="El día y qué se hizo; ni el lugar ni con quién."
        defaultChecked={showProgramme}
      />
      <SubmitButton variant={isPublished ? "secondary" : "primary"}>
        {isPublished ? "Guardar qué se muestra" : "Publicar el resumen"}
      </SubmitButton>
    </form>
  );
}
