"use client";

import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TEXT_LIMITS } from "#lib/cases/request/draft-schema.ts";
import type { Choice } from "#lib/cases/request/list-choices.ts";
import { languageLabel, LANGUAGES } from "#lib/catalogues/languages.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { Checkboxes, Radios } from "../../_form/choices.tsx";
import { describeField } from "../../_form/describe-field.ts";
import { SectionForm } from "../../_form/section-form.tsx";
import type { SectionState } from "../../_form/section-state.ts";
import { useSection } from "../../_form/use-section.ts";

type AgreementFormProps = {
  caseId: string;
  today: string;
  areas: readonly Choice[];
  initial: SectionState<"agreement">;
};

const kinds = Object.entries(AGREEMENT_KINDS).map(([value, { label }]) => ({ value, label }));
const languages = LANGUAGES.map((code) => ({ value: code, label: languageLabel(code) }));

/** What the agreement is and who signs it on this side. */
export function AgreementForm({ caseId, today, areas, initial }: AgreementFormProps) {
  const section = useSection({ caseId, section: "agreement", today, initial });
  const { field, values } = section;
  const names = new Map(areas.map(({ value, label }) => [value, label]));
  return (
    <SectionForm section={section} describe={(name, kept) => describeField(name, kept, names)}>
      <TextInput
        {...field("title")}
        label="Título del acuerdo"
        hint="Como aparece en el texto que se firmará."
        defaultValue={values.title}
        width="full"
      />
      <Radios
        section={section}
        name="kind"
        label="Tipo de acuerdo"
        options={kinds}
        defaultValue={values.kind}
      />
      <TextInput
        {...field("signingBody")}
        label="Dependencia u organismo que suscribe"
        hint="El que firmará por su estado o municipio; por ejemplo, Secretaría de Turismo."
        defaultValue={values.signingBody}
        width="full"
      />
      <Textarea
        {...field("signingBodyPowers")}
        label="Atribuciones de quien suscribe"
        hint="Artículos de su ley o reglamento que la facultan en la materia. Un acuerdo solo puede tratar de lo que compete a quien lo firma (LCT, artículo 2, fracción II)."
        defaultValue={values.signingBodyPowers}
        maxCharacters={TEXT_LIMITS.long}
      />
      <Checkboxes
        section={section}
        name="areas"
        label="Áreas de cooperación"
        hint="Una o varias."
        options={areas}
        defaultValue={values.areas}
        columns={3}
      />
      <Textarea
        {...field("purpose")}
        label="Propósito, en palabras sencillas"
        hint="Para qué se firma y qué cambiará. Lo leerá cualquier persona en el registro público."
        defaultValue={values.purpose}
        maxCharacters={TEXT_LIMITS.long}
      />
      <Checkboxes
        section={section}
        name="languages"
        label="Idiomas del texto"
        hint="Todos en los que se firmará. Se prefiere que uno sea el español."
        options={languages}
        defaultValue={values.languages}
        columns={3}
      />
    </SectionForm>
  );
}
