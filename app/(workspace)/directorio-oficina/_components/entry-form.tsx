"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select, type Option } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { DirectoryFacts } from "#lib/directory/directory-record.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveEntryAction } from "../actions.ts";

type EntryFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  /** Its slug. */
  kind: string;
  saved: DirectoryFacts;
  /** The name of an office is the portal's, and is not written here. */
  fixedName: boolean;
  countries: readonly Option[];
};

const LINES: readonly { name: keyof DirectoryFacts; label: string; hint?: string; type?: "email" | "url" }[] =
  [
    { name: "city", label: "Ciudad" },
    { name: "address", label: "Domicilio", hint: "Calle y número, colonia, código postal." },
    {
      name: "phones",
      label: "Teléfonos",
      hint: "Con clave de país; si son varios, separados con punto y coma.",
    },
    {
      name: "email",
      label: "Correo de la oficina",
      hint: "Uno institucional, no el de una persona.",
      type: "email",
    },
    { name: "website", label: "Sitio", hint: "Completo, con https://.", type: "url" },
    {
      name: "holder",
      label: "Titular",
      hint: "El nombre de quien está a cargo, que es servidora o servidor público.",
    },
    { name: "holderPosition", label: "Cargo" },
  ];

/** What the directory says of somebody. */
export function EntryForm({ id, revision, kind, saved, fixedName, countries }: EntryFormProps) {
  const [{ errors, values }, send] = useActionState(saveEntryAction, EMPTY_FORM);
  const now = { ...saved, ...values };
  return (
    <form action={send} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      {Object.entries({ id, revision: String(revision), kind }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fixedName ? (
        <input type="hidden" name="name" value={saved.name} />
      ) : (
        <TextInput name="name" label="Nombre" defaultValue={now.name} error={errors.name} />
      )}
      <Select
        name="countryCode"
        label="País"
        placeholder="Sin país"
        options={countries}
        defaultValue={now.countryCode}
        error={errors.countryCode}
      />
      {LINES.map(({ name, ...field }) => (
        <TextInput key={name} name={name} {...field} optional defaultValue={now[name]} error={errors[name]} />
      ))}
      <Textarea
        name="note"
        label="Nota"
        hint="Horario, a quién atiende, o lo que convenga saber antes de llamar."
        rows={3}
        optional
        defaultValue={now.note}
        error={errors.note}
        maxCharacters={500}
      />
      <SubmitButton pendingText="Guardando…">Guardar y publicar</SubmitButton>
    </form>
  );
}
