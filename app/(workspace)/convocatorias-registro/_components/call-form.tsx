"use client";

import { useActionState } from "react";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { APPLICANTS, LONGEST_CALL_SUMMARY, LONGEST_CONDITION } from "#lib/calls/call-input.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { SDG_OPTIONS } from "#lib/cooperation/sdg-labels.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { saveCallAction } from "../actions.ts";
import { CallDates } from "./call-dates.tsx";
import { CallMoney } from "./call-money.tsx";

export type Choices = readonly { value: string; label: string }[];

type CallFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  initial: Readonly<Record<string, string>>;
  areas: Choices;
  countries: Choices;
};

const choicesOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

/** What a call says of itself. */
export function CallForm({ id, revision, initial, areas, countries }: CallFormProps) {
  const [{ errors, values }, action] = useActionState(saveCallAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? initial[name] });
  const ticked = (name: string) => {
    const joined = values[name] ?? initial[name] ?? "";
    return { name, error: errors[name], defaultValue: joined.split(",").filter(Boolean) };
  };
  const states = ticked("eligibleStates");
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <TextInput {...of("title")} label="Nombre de la convocatoria" />
      <TextInput {...of("convener")} label="Quién convoca" hint="Una agencia, un organismo, un gobierno." />
      <Select
        {...of("countryCode")}
        label="País de quien convoca"
        placeholder="Ninguno: es un organismo de varios países"
        options={countries}
        optional
      />
      <RadioGroup {...of("modality")} label="Tipo de cooperación" options={optionsBySlug(MODALITIES)} />
      <Textarea
        {...of("summary")}
        label="Para qué es"
        hint="Qué apoya, con sus propias palabras; las bases van con su enlace."
        rows={6}
        maxCharacters={LONGEST_CALL_SUMMARY}
      />
      <CheckboxGroup {...ticked("areas")} label="Áreas" options={areas} columns={2} />
      <CheckboxGroup
        {...ticked("sdgGoals")}
        label="Objetivos de Desarrollo Sostenible"
        options={SDG_OPTIONS}
        columns={2}
        optional
      />
      <CheckboxGroup
        {...ticked("applicants")}
        label="Quién puede participar"
        options={choicesOf(APPLICANTS)}
      />
      <Disclosure
        summary="Solo de algunos estados"
        open={states.defaultValue.length > 0 || states.error !== undefined}
      >
        <CheckboxGroup
          {...states}
          label="Estados"
          hint="Ninguno marcado: todo el país."
          options={STATES.map(([value, label]) => ({ value, label }))}
          columns={2}
          optional
        />
      </Disclosure>
      <Textarea
        {...of("condition")}
        label="Otras condiciones"
        hint="Población, experiencia, socios que se piden."
        rows={3}
        maxCharacters={LONGEST_CONDITION}
        optional
      />
      <CallMoney of={of} />
      <CallDates of={of} />
      <TextInput
        {...of("rulesUrl")}
        type="url"
        label="Dirección de las bases"
        hint="Como https://ejemplo.org/bases."
      />
      <TextInput
        {...of("contact")}
        label="Contacto de quien convoca"
        hint="De la institución, no de una persona: se publica."
        optional
      />
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
