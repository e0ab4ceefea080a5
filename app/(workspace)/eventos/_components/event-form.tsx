"use client";

import { useActionState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { listCountries } from "#lib/catalogues/countries.ts";
import { languageLabel, LANGUAGES } from "#lib/catalogues/languages.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { LONGEST_ORGANISERS, LONGEST_PURPOSE, LONGEST_REASON } from "#lib/events/event-input.ts";
import { EVENT_KINDS, EVENT_MODES } from "#lib/events/event-words.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveEventAction } from "../actions.ts";
import type { EventFormValues } from "../typed-event.ts";
import { SessionFields } from "./session-fields.tsx";

type EventFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  initial: EventFormValues;
  areas: readonly { key: string; name: string }[];
  /** Time zones to suggest: the server's list, since browsers have others. */
  zones: readonly { value: string; label: string }[];
  /** How many sessions the form has room for. */
  rows: number;
  /** Anyone reads it: a change needs a reason. */
  published: boolean;
};

const COUNTRIES = listCountries()
  .filter(({ code }) => code !== "MX")
  .map(({ code, name }) => ({ value: code, label: name }))
  .toSorted((a, b) => a.label.localeCompare(b.label, "es-MX"));

const bySlug = (table: Record<string, { slug: string; label: string }>) =>
  Object.values(table).map(({ slug, label }) => ({ value: slug, label }));

/** What an office says of its event. */
export function EventForm({ id, revision, initial, areas, zones, rows, published }: EventFormProps) {
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
      <TextInput {...of("title")} label="Nombre del evento" />
      <Select {...of("kind")} label="Tipo" placeholder="Elija uno" options={bySlug(EVENT_KINDS)} />
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
      <SessionFields {...{ rows, zones, shown, errors }} />
      <RadioGroup {...of("mode")} label="Modalidad" options={bySlug(EVENT_MODES)} />
      <Select {...of("countryCode")} label="País" placeholder="México" options={COUNTRIES} />
      <Select
        {...of("stateCode")}
        label="Estado"
        placeholder="Ninguno"
        optional
        options={STATES.map(([value, label]) => ({ value, label }))}
      />
      <TextInput {...of("city")} label="Ciudad" optional />
      <TextInput {...of("address")} label="Domicilio" optional />
      <TextInput
        {...of("link")}
        type="url"
        label="Enlace"
        hint="Para conectarse o saber más. Se publica."
        optional
      />
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
      <TextInput
        {...of("contactName")}
        label="Contacto de la oficina"
        hint="Un área o cargo. Se publica."
        optional
      />
      <TextInput {...of("contactEmail")} type="email" label="Correo institucional" optional />
      <TextInput {...of("contactPhone")} type="tel" label="Teléfono" optional />
      <Checkbox
        name="takesRegistration"
        value="si"
        label="El portal recibe inscripciones"
        defaultChecked={shown("takesRegistration") !== ""}
      />
      <TextInput
        {...of("capacity")}
        label="Lugares"
        hint="En blanco si no hay límite."
        inputMode="numeric"
        width="short"
        optional
      />
      <TextInput
        {...of("registrationOpensAt")}
        type="datetime-local"
        label="La inscripción abre"
        hint="Hora de la Ciudad de México. En blanco, al publicar."
        width="medium"
        optional
      />
      <TextInput
        {...of("registrationClosesAt")}
        type="datetime-local"
        label="La inscripción cierra"
        hint="Hora de la Ciudad de México. En blanco, cuando empieza el evento."
        width="medium"
        optional
      />
      <Textarea
        {...of("questions")}
        label="Preguntas al inscribirse"
        hint="Hasta cinco, una por renglón. No pida más datos personales de los que necesite."
        rows={3}
        optional
      />
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
