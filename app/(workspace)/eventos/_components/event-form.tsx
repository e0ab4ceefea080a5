"use client";

import { useActionState } from "react";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { type Option, Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { languageLabel, LANGUAGES } from "#lib/catalogues/languages.ts";
import { LONGEST_ORGANISERS, LONGEST_PURPOSE, LONGEST_REASON } from "#lib/events/event-limits.ts";
import { EVENT_KINDS } from "#lib/events/event-words.ts";
import { SERIES_SCOPES } from "#lib/events/series/series-words.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveEventAction } from "../actions.ts";
import type { EventFormValues } from "../typed-event.ts";
import { asOptions } from "./as-options.ts";
import { AttendanceFields } from "./attendance-fields.tsx";
import { ContactFields } from "./contact-fields.tsx";
import { FieldGroup } from "./field-group.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { SessionFields } from "./session-fields.tsx";

type EventFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  initial: EventFormValues;
  areas: readonly { key: string; name: string }[];
  /** Time zones to suggest: the server's list, since browsers have others. */
  zones: readonly { value: string; label: string }[];
  /** All but Mexico; the server's list too. */
  countries: readonly Option[];
  /** How many sessions the form has room for. */
  rows: number;
  /** Anyone reads it: a change needs a reason. */
  published: boolean;
  /** It is one of several: a change may be for others too. */
  series?: boolean;
};

/** What an office says of its event. */
export function EventForm({
  id,
  revision,
  initial,
  areas,
  zones,
  countries,
  rows,
  published,
  series = false,
}: EventFormProps) {
  const [{ errors, values }, action] = useActionState(saveEventAction, EMPTY_FORM);
  const shown = (name: string): string => values[name] ?? initial[name] ?? "";
  const of = (name: string) => ({ name, error: errors[name], defaultValue: shown(name) });
  const many = (name: string) => ({
    ...{ name, error: errors[name] },
    defaultValue: shown(name).split(",").filter(Boolean),
  });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <FieldGroup title="Qué es">
        <TextInput {...of("title")} label="Nombre del evento" />
        <Select {...of("kind")} label="Tipo" placeholder="Elija uno" options={asOptions(EVENT_KINDS)} />
        <Textarea
          {...of("purpose")}
          label="Objetivo"
          hint="Para qué se convoca y qué se hará."
          maxCharacters={LONGEST_PURPOSE}
          optional
        />
        <CheckboxGroup
          {...many("areas")}
          label="Temas"
          columns={2}
          optional
          options={areas.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </FieldGroup>
      <FieldGroup title="Cuándo">
        <SessionFields {...{ rows, zones, shown, errors }} />
      </FieldGroup>
      <FieldGroup title="Dónde">
        <PlaceFields of={of} countries={countries} />
      </FieldGroup>
      <FieldGroup title="Quiénes">
        <CheckboxGroup
          {...many("languages")}
          label="Idiomas"
          columns={2}
          optional
          options={LANGUAGES.map((code) => ({ value: code, label: languageLabel(code) }))}
        />
        <TextInput {...of("audience")} label="A quién se dirige" optional />
        <Textarea
          {...of("organisers")}
          label="Quién más convoca"
          hint="Uno por renglón."
          rows={3}
          maxCharacters={LONGEST_ORGANISERS}
          optional
        />
        <ContactFields of={of} />
      </FieldGroup>
      <FieldGroup title="Inscripción y constancia">
        <AttendanceFields of={of} />
      </FieldGroup>
      {series ? (
        <RadioGroup
          name="scope"
          label="El cambio se aplica"
          hint="A los demás se les cambia solo lo mismo que a este; cada uno conserva su día, recorrido lo mismo que el de este."
          defaultValue={values.scope || SERIES_SCOPES.one.slug}
          options={asOptions(SERIES_SCOPES)}
        />
      ) : null}
      {published ? (
        <Textarea
          {...of("reason")}
          label="Motivo del cambio"
          hint="Se publica con el evento. Si cambia el lugar o la hora, se envía a quienes se inscribieron."
          rows={3}
          maxCharacters={LONGEST_REASON}
        />
      ) : null}
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
