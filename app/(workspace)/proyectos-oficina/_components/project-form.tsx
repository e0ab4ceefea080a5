"use client";

import { useActionState } from "react";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { SDG_OPTIONS } from "#lib/cooperation/sdg-labels.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { PROJECT_STATUSES } from "#lib/projects/catalogues/project-words.ts";
import { SECTOR_OPTIONS } from "#lib/projects/catalogues/sectors.ts";
import { LONGEST_PROJECT_SUMMARY } from "#lib/projects/project-input.ts";
import { saveProjectAction } from "../actions.ts";

type Choices = readonly { value: string; label: string }[];

type ProjectFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  initial: Readonly<Record<string, string>>;
  choices: { objectives: Choices; actions: Choices; calls: Choices };
};

/** What an office says of its project. */
export function ProjectForm({ id, revision, initial, choices }: ProjectFormProps) {
  const [{ errors, values }, action] = useActionState(saveProjectAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? initial[name] });
  const goals = values.sdgGoals ?? initial.sdgGoals ?? "";
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <TextInput {...of("title")} label="Nombre del proyecto" />
      <TextInput {...of("titleEn")} label="Nombre en inglés" optional />
      <Textarea
        {...of("summary")}
        label="Resumen"
        hint="Qué problema atiende y qué se hace. Hace falta para publicarlo."
        rows={6}
        maxCharacters={LONGEST_PROJECT_SUMMARY}
        optional
      />
      <Textarea
        {...of("summaryEn")}
        label="Resumen en inglés"
        rows={4}
        maxCharacters={LONGEST_PROJECT_SUMMARY}
        optional
      />
      <RadioGroup {...of("modality")} label="Modalidad" options={optionsBySlug(MODALITIES)} />
      <RadioGroup {...of("status")} label="Situación" options={optionsBySlug(PROJECT_STATUSES)} />
      <Select
        {...of("sector")}
        label="Sector"
        hint="Clave del Comité de Ayuda al Desarrollo (CAD) de la OCDE: con ella se compara en el mundo."
        placeholder="Elija uno"
        options={SECTOR_OPTIONS}
      />
      <CheckboxGroup
        name="sdgGoals"
        error={errors.sdgGoals}
        defaultValue={goals.split(",").filter(Boolean)}
        label="Objetivos de Desarrollo Sostenible"
        options={SDG_OPTIONS}
        columns={2}
        optional
      />
      <div className="flex flex-wrap gap-x-6 gap-y-6">
        <DateInput {...of("plannedStart")} label="Inicio previsto" />
        <DateInput {...of("plannedEnd")} label="Fin previsto" optional />
        <DateInput {...of("actualStart")} label="Inicio real" optional />
        <DateInput {...of("actualEnd")} label="Fin real" optional />
      </div>
      <Textarea
        {...of("agreements")}
        label="Acuerdos del registro en que se apoya"
        hint="Su número, como RAI-2026-00001; uno por renglón."
        rows={2}
        optional
      />
      <Select
        {...of("planObjectiveId")}
        label="Objetivo de su plan"
        hint="Solo lo ve su oficina."
        placeholder="Ninguno"
        options={choices.objectives}
        optional
      />
      <Select
        {...of("planActionId")}
        label="Acción de su plan"
        hint="Solo la ve su oficina."
        placeholder="Ninguna"
        options={choices.actions}
        optional
      />
      <Select
        {...of("callId")}
        label="Convocatoria de la que salió"
        placeholder="Ninguna"
        options={choices.calls}
        optional
      />
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
