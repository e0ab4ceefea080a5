import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import type { Choice } from "#lib/cases/request/list-choices.ts";
import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import { ACT_FIELDS, ACT_LIMITS, type ActField } from "#lib/registry/acts/act-fields.ts";
import { VALIDITY_LABELS } from "#lib/registry/describe-validity.ts";
import { EFFECTIVE_LABELS } from "../../../../act-words.ts";
import { splitAreas } from "../read-act-form.ts";
import { CounterpartRows } from "./counterpart-rows.tsx";

/** What the lists of the form offer. */
export interface Choices {
  areas: readonly Choice[];
  countries: readonly Choice[];
}

interface ActFieldsProps extends Choices {
  kind: AgreementActKind;
  errors: Readonly<Record<string, string | undefined>>;
  values: Readonly<Record<string, string>>;
}

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const KINDS = Object.entries(AGREEMENT_KINDS).map(([value, { label }]) => ({ value, label }));

/** The fields that a kind of act asks for, in its order. */
export function ActFields({ kind, errors, values, areas, countries }: ActFieldsProps) {
  const draw = (name: ActField) => {
    const field = { name, error: errors[name], defaultValue: values[name] };
    switch (name) {
      case "effectiveOn":
        return <DateInput {...field} key={name} label={EFFECTIVE_LABELS[kind] ?? "Surte efectos el"} />;
      case "newEnd":
        return <DateInput {...field} key={name} label="Nuevo último día de vigencia" />;
      case "terminationOn":
        return <DateInput {...field} key={name} label="Primer día en que ya no regirá" />;
      case "replacement":
        return (
          <TextInput
            {...field}
            key={name}
            label="Número del acuerdo que lo sustituye"
            hint="Como RAI-2026-00001."
          />
        );
      case "reason":
        return (
          <Textarea
            {...field}
            key={name}
            label="Qué pasó y por qué"
            hint="En palabras sencillas: lo leerá el público."
            rows={4}
            maxCharacters={ACT_LIMITS.reason}
          />
        );
      case "title":
        return <TextInput {...field} key={name} label="Título" width="full" />;
      case "kind":
        return <Select {...field} key={name} label="Tipo de acuerdo" options={KINDS} />;
      case "signingBody":
        return <TextInput {...field} key={name} label="Quién suscribe por México" width="full" />;
      case "purpose":
        return <Textarea {...field} key={name} label="Propósito" optional maxCharacters={ACT_LIMITS.long} />;
      case "areas":
        return (
          <CheckboxGroup
            key={name}
            name={name}
            label="Áreas de cooperación"
            error={errors[name]}
            options={areas}
            defaultValue={splitAreas(values[name] ?? "")}
            columns={2}
          />
        );
      case "counterparts":
        return <CounterpartRows key={name} errors={errors} values={values} countries={countries} />;
      case "signedOn":
        return <DateInput {...field} key={name} label="Fecha de firma" />;
      case "signedPlace":
        return <TextInput {...field} key={name} label="Lugar de firma" />;
      case "inForceOn":
        return <DateInput {...field} key={name} label="Entrada en vigor" />;
      case "validity":
        return <Select {...field} key={name} label="Vigencia pactada" options={optionsOf(VALIDITY_LABELS)} />;
      case "endsOn":
        return (
          <DateInput
            {...field}
            key={name}
            label="Último día de vigencia"
            optional
            hint="Vacío si es indefinida."
          />
        );
      case "terminatedOn":
        return (
          <DateInput
            {...field}
            key={name}
            label="Primer día en que ya no rige por un acto"
            optional
            hint="Vacío si no se ha terminado ni se avisó su terminación."
          />
        );
      case "terms":
        return (
          <Textarea
            {...field}
            key={name}
            label="Términos de la inscripción"
            optional
            maxCharacters={ACT_LIMITS.long}
          />
        );
    }
  };
  return <>{ACT_FIELDS[kind].map(draw)}</>;
}
