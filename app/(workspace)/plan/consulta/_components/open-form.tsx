"use client";

import { useActionState } from "react";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { LONGEST_DAYS, MAX_ABOUT, MAX_QUESTIONS } from "#lib/plans/consultation/limits.ts";
import { openConsultationAction } from "../actions.ts";

/** What is consulted and when. @param today ISO */
export function OpenForm({ today }: { today: string }) {
  const [{ errors, values }, action] = useActionState(openConsultationAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      <Textarea
        name="about"
        label="De qué trata"
        hint="Para quien no conoce el plan: qué se propone, qué se quiere saber y qué se hará con lo que digan."
        maxCharacters={MAX_ABOUT}
        defaultValue={values.about ?? ""}
        error={errors.about}
      />
      <Textarea
        name="questions"
        label="Preguntas"
        optional
        hint={`Una en cada renglón, cuando más ${MAX_QUESTIONS}. Además se puede comentar cada sección.`}
        rows={3}
        defaultValue={values.questions ?? ""}
        error={errors.questions}
      />
      <div className="flex flex-wrap gap-6">
        <DateInput
          name="opensOn"
          label="Primer día"
          min={today}
          defaultValue={values.opensOn ?? today}
          error={errors.opensOn}
        />
        <DateInput
          name="closesOn"
          label="Último día"
          hint={`Inclusive, en el horario de la Ciudad de México. Hasta ${LONGEST_DAYS} días.`}
          min={today}
          defaultValue={values.closesOn ?? ""}
          error={errors.closesOn}
        />
      </div>
      <SubmitButton pendingText="Abriendo…">Abrir a consulta</SubmitButton>
    </form>
  );
}
