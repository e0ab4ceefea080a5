"use client";

import { PlainControl } from "#components/fields/plain-control.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import type { FieldOption } from "#lib/fields/plain-field.ts";
import type { PickList, TieField } from "#lib/ties/parts/tie-fields.ts";
import { MONTHS, YES_OR_NO } from "#lib/ties/parts/say-field.ts";

export type TieLists = Readonly<Partial<Record<PickList, readonly FieldOption[]>>>;

type TieControlProps = {
  name: string;
  field: TieField;
  value: string;
  error?: string | undefined;
  lists: TieLists;
};

/** The control of a field, by what it takes. */
export function TieControl({ name, field, value, error, lists }: TieControlProps) {
  const shown = { name, label: field.label, hint: field.hint, error, defaultValue: value };
  switch (field.type) {
    case "pick":
      return <Select {...shown} options={lists[field.list] ?? []} placeholder="Sin elegir" width="full" />;
    case "yes":
      return <RadioGroup {...shown} options={YES_OR_NO} />;
    case "month":
      return <Select {...shown} options={MONTHS} placeholder="Sin elegir" width="medium" />;
    case "whole":
      return <TextInput {...shown} width="short" inputMode="numeric" />;
    case "known":
      return <TextInput {...shown} width="medium" />;
    case "email":
      return <TextInput {...shown} type="email" width="full" />;
    default:
      return <PlainControl name={name} field={field} value={value} error={error} />;
  }
}
