"use client";

import { PlainControl } from "#components/fields/plain-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import type { FieldOption } from "#lib/fields/plain-field.ts";
import type { MissionField } from "#lib/missions/parts/mission-fields.ts";

type PartControlProps = {
  name: string;
  field: MissionField;
  value: string;
  error?: string | undefined;
  countries: readonly FieldOption[];
};

/** The control of a field, by what it takes. */
export function PartControl({ name, field, value, error, countries }: PartControlProps) {
  const shown = { name, label: field.label, hint: field.hint, error, defaultValue: value };
  switch (field.type) {
    case "time":
      return <TextInput {...shown} type="time" width="short" />;
    case "country":
      return <Select {...shown} options={countries} placeholder="Sin elegir" />;
    default:
      return <PlainControl name={name} field={field} value={value} error={error} />;
  }
}
