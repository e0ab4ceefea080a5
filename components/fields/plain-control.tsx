"use client";

import { DateInput } from "#components/ui/date-input.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import type { PlainField } from "#lib/fields/plain-field.ts";

type PlainControlProps = { name: string; field: PlainField; value: string; error?: string | undefined };

/** Above this many, a list is one closed box instead of all in sight. */
const IN_SIGHT = 7;

/** The control of a field, by what it takes. */
export function PlainControl({ name, field, value, error }: PlainControlProps) {
  const shown = { name, label: field.label, hint: field.hint, error, defaultValue: value };
  switch (field.type) {
    case "text":
      return <Textarea {...shown} rows={3} />;
    case "line":
      return <TextInput {...shown} width="full" />;
    case "number":
    case "amount":
      return <TextInput {...shown} width="medium" inputMode="decimal" />;
    case "year":
      return <TextInput {...shown} width="short" inputMode="numeric" />;
    case "date":
      return <DateInput {...shown} />;
    case "choice":
      return field.options.length <= IN_SIGHT ? (
        <RadioGroup {...shown} options={field.options} />
      ) : (
        <Select {...shown} options={field.options} placeholder="Sin elegir" width="full" />
      );
  }
}
