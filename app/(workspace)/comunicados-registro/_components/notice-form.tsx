"use client";

import { useActionState } from "react";
import { TEXT_HINT } from "#components/bulletin/text-fields.tsx";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { LONGEST_BODY } from "#lib/policy-notices/policy-notice-input.ts";
import { POLICY_NOTICE_KINDS } from "#lib/policy-notices/policy-notice-words.ts";
import { saveNoticeAction } from "../actions.ts";

type Choices = readonly { value: string; label: string }[];

type NoticeFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  initial: Readonly<Record<string, string>>;
  areas: Choices;
  countries: Choices;
};

/** What a notice says. */
export function NoticeForm({ id, revision, initial, areas, countries }: NoticeFormProps) {
  const [{ errors, values }, action] = useActionState(saveNoticeAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? initial[name] });
  const ticked = (name: string) => ({
    ...{ name, error: errors[name] },
    defaultValue: (values[name] ?? initial[name] ?? "").split(",").filter(Boolean),
  });
  const chosen = ticked("countries");
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <Select
        {...of("kind")}
        label="De qué se trata"
        placeholder="Elija de la lista"
        options={optionsBySlug(POLICY_NOTICE_KINDS)}
      />
      <TextInput {...of("title")} label="Título" />
      <DateInput {...of("happenedOn")} label="Fecha en que ocurrió" />
      <Textarea {...of("body")} label="Texto" hint={TEXT_HINT} rows={12} maxCharacters={LONGEST_BODY} />
      <CheckboxGroup {...ticked("areas")} label="Temas" options={areas} columns={2} optional />
      <Disclosure summary="Países" open={chosen.defaultValue.length > 0 || chosen.error !== undefined}>
        <CheckboxGroup
          {...chosen}
          label="Países con los que se trata"
          hint="Ninguno marcado: de ninguno en particular."
          options={countries}
          columns={2}
          optional
        />
      </Disclosure>
      <TextInput
        {...of("sourceUrl")}
        type="url"
        label="Dirección de la fuente"
        hint="Como https://ejemplo.org/nota."
        optional
      />
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
