import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { FieldErrors } from "#lib/kernel/errors.ts";
import { RETURNABLE_PART_LABELS, VALIDITY_LABELS } from "#lib/workflow/labels.ts";
import { PREVENTABLE_PARTS } from "#lib/workflow/move-inputs.ts";
import { type MoveKey, moveRule } from "#lib/workflow/moves.ts";

type MoveFieldsProps = {
  move: MoveKey;
  errors: FieldErrors;
  values: Readonly<Record<string, string>>;
  colleagues: readonly { id: string; name: string }[];
};

/** What the written reason is, for whoever writes it and whoever reads it later. */
const REASON_LABELS: Partial<Record<MoveKey, string>> = {
  prevent: "Qué falta o debe corregirse",
  answer_prevention: "Respuesta a la prevención",
  declare_eventuality: "En qué consiste la eventualidad y por qué urge",
  allow_eventuality: "Por qué se admite la eventualidad",
  return_copy: "Qué debe corregirse en la copia",
  return_from_verification: "Qué debe corregirse en la copia",
};

export function MoveFields({ move, errors, values, colleagues }: MoveFieldsProps) {
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  const reason = moveRule(move).reason ? (
    <Textarea
      {...of("reason")}
      label={REASON_LABELS[move] ?? "Motivo"}
      hint="Queda escrito en la historia del expediente."
      rows={6}
      maxCharacters={4000}
    />
  ) : null;
  switch (move) {
    case "prevent":
      return (
        <>
          <CheckboxGroup
            name="parts"
            label="Qué se devuelve a la oficina"
            hint="La oficina podrá corregir esto y nada más."
            error={errors.parts}
            defaultValue={(values.parts ?? "").split(",")}
            options={PREVENTABLE_PARTS.map((value) => ({ value, label: RETURNABLE_PART_LABELS[value] }))}
          />
          {reason}
          <TextInput
            {...of("answerDays")}
            label="Días hábiles para responder"
            hint="Los que se proponen son los menos que puede dar."
            inputMode="numeric"
            width="short"
          />
        </>
      );
    case "reschedule":
      return (
        <>
          <DateInput {...of("intendedDate")} label="Nueva fecha prevista de firma" />
          <TextInput {...of("intendedPlace")} label="Lugar previsto de firma" />
        </>
      );
    case "send_signed_copy":
      return (
        <>
          <DateInput {...of("signedOn")} label="Fecha de firma" hint="La que aparece en la copia." />
          <TextInput {...of("signedPlace")} label="Lugar de firma" />
        </>
      );
    case "register":
      return (
        <>
          <Textarea {...of("terms")} label="Términos en que se inscribe" rows={6} maxCharacters={4000} />
          <DateInput {...of("inForceOn")} label="Entrada en vigor" />
          <RadioGroup
            {...of("validity")}
            label="Vigencia"
            options={Object.entries(VALIDITY_LABELS).map(([value, label]) => ({ value, label }))}
          />
          <DateInput
            {...of("endsOn")}
            label="Fin de la vigencia"
            hint="Solo si tiene plazo o se renueva."
            optional
          />
        </>
      );
    case "assign_dgcp":
    case "assign_cja":
      return (
        <Select
          {...of("assigneeId")}
          label="Persona a cargo"
          placeholder="Elija a una persona"
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
      );
    default:
      return reason;
  }
}
