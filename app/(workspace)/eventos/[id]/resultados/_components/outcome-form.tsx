"use client";

import { useActionState } from "react";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import type { Option } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveOutcomeAction } from "../../../aftermath-actions.ts";

type OutcomeFormProps = {
  eventId: string;
  /** By field; projects joined by commas. */
  initial: Readonly<Record<string, string>>;
  projects: readonly Option[];
};

/** What came of an event: words, figures, agreements and projects. */
export function OutcomeForm({ eventId, initial, projects }: OutcomeFormProps) {
  const [{ errors, values }, action] = useActionState(saveOutcomeAction, EMPTY_FORM);
  const shown = (name: string): string => values[name] ?? initial[name] ?? "";
  const of = (name: string) => ({ name, error: errors[name], defaultValue: shown(name) });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="eventId" value={eventId} />
      <Textarea {...of("text")} label="Qué se logró" rows={6} optional />
      <Textarea
        {...of("figures")}
        label="Cifras"
        hint="Una por renglón, como «Personas asistentes: 120»."
        rows={4}
        optional
      />
      <Textarea
        {...of("evidence")}
        label="Acuerdos y otras cosas que salieron de él"
        hint="Una por renglón: el número de un acuerdo del registro, una dirección de internet o unas palabras."
        rows={4}
        optional
      />
      {projects.length > 0 ? (
        <CheckboxGroup
          name="projects"
          error={errors.projects}
          label="Proyectos que salieron de él"
          hint="Los publicados de quienes convocan."
          defaultValue={shown("projects").split(",").filter(Boolean)}
          options={projects}
          optional
        />
      ) : null}
      <SubmitButton>Guardar los resultados</SubmitButton>
    </form>
  );
}
