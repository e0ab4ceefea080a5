"use client";

import { useActionState } from "react";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { LONGEST_PART } from "#lib/partner-notices/notice-input.ts";
import { WORLD_REGIONS } from "#lib/registry/world-regions.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { saveNoticeAction } from "../actions.ts";

type Choices = readonly { value: string; label: string }[];

type NoticeFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  initial: Readonly<Record<string, string>>;
  areas: Choices;
  countries: Choices;
  languages: Choices;
};

/** What an office offers and looks for, and with whom. */
export function NoticeForm({ id, revision, initial, areas, countries, languages }: NoticeFormProps) {
  const [{ errors, values }, action] = useActionState(saveNoticeAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? initial[name] });
  const ticked = (name: string) => {
    const joined = values[name] ?? initial[name] ?? "";
    return { name, error: errors[name], defaultValue: joined.split(",").filter(Boolean) };
  };
  const named = ticked("countries");
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <TextInput
        {...of("title")}
        label="Qué se busca, en una línea"
        hint="Como «Ciudad portuaria para intercambiar formación de guías»."
        width="full"
      />
      <Textarea {...of("seeks")} label="Qué busca" rows={5} maxCharacters={LONGEST_PART} />
      <Textarea
        {...of("offers")}
        label="Qué ofrece"
        hint="Experiencia, personas, lugares, mercados: lo que su contraparte encontraría."
        rows={5}
        maxCharacters={LONGEST_PART}
      />
      <CheckboxGroup {...ticked("areas")} label="Áreas" options={areas} columns={2} />
      <CheckboxGroup
        {...ticked("kinds")}
        label="Con quién"
        hint="Ninguno marcado: quien se interese."
        options={optionsBySlug(PARTNER_KINDS)}
        columns={2}
        optional
      />
      <CheckboxGroup
        {...ticked("regions")}
        label="De qué regiones"
        hint="Sin regiones ni países: de cualquiera."
        options={optionsBySlug(WORLD_REGIONS)}
        columns={2}
        optional
      />
      <Disclosure
        summary="De algunos países en particular"
        open={named.defaultValue.length > 0 || named.error !== undefined}
      >
        <CheckboxGroup {...named} label="Países" options={countries} columns={3} optional />
      </Disclosure>
      <CheckboxGroup
        {...ticked("languages")}
        label="Lenguas en que puede trabajar"
        options={languages}
        columns={3}
      />
      <RadioGroup {...of("modality")} label="Tipo de cooperación" options={optionsBySlug(MODALITIES)} />
      <div className="flex flex-wrap gap-6">
        <TextInput
          {...of("population")}
          label="Habitantes de su municipio o estado"
          inputMode="numeric"
          width="short"
          optional
        />
        <DateInput {...of("validUntil")} label="Recibe respuestas hasta" />
      </div>
      <TextInput
        {...of("contactEmail")}
        type="email"
        label="Correo institucional de contacto"
        hint="De la oficina, no de una persona: se publica."
      />
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
