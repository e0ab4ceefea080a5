"use client";

import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import type { Field, FieldOption } from "#lib/plans/items/field.ts";

type ItemControlProps = {
  name: string;
  field: Field;
  value: string | string[];
  error?: string | undefined;
  /** The items that can be chosen, where the field points at some. */
  choices?: readonly FieldOption[] | undefined;
};

/** Above this many, a list is one closed box instead of all in sight. */
const IN_SIGHT = 7;
const SCALE = ["1", "2", "3", "4", "5"];

/** The control of a field, by what it takes. */
export function ItemControl({ name, field, value, error, choices = [] }: ItemControlProps) {
  const texts = { name, label: field.label, hint: field.hint, error };
  const text = typeof value === "string" ? value : value.join(", ");
  const list = [value].flat();
  switch (field.type) {
    case "text":
      return <Textarea {...texts} rows={3} defaultValue={text} />;
    case "line":
      return <TextInput {...texts} width="full" defaultValue={text} />;
    case "number":
    case "amount":
      return <TextInput {...texts} width="medium" inputMode="decimal" defaultValue={text} />;
    case "year":
      return <TextInput {...texts} width="short" inputMode="numeric" defaultValue={text} />;
    case "period":
      return <TextInput {...texts} width="medium" defaultValue={text} />;
    case "sdgTargets":
      return <TextInput {...texts} width="long" defaultValue={text} />;
    case "date":
      return <DateInput {...texts} defaultValue={text} />;
    case "scale": {
      const [low, high] = field.ends;
      const options = SCALE.map((step) => ({ value: step, label: labelOf(step, low, high) }));
      return (
        <Select {...texts} options={options} placeholder="Sin decir" defaultValue={text} width="short" />
      );
    }
    case "choice":
      return field.options.length <= IN_SIGHT ? (
        <RadioGroup {...texts} options={field.options} defaultValue={text} />
      ) : (
        <Select
          {...texts}
          options={field.options}
          placeholder="Sin elegir"
          defaultValue={text}
          width="full"
        />
      );
    case "item":
      return (
        <Select {...texts} options={choices} placeholder="Sin elegir" defaultValue={text} width="full" />
      );
    case "file":
      return null;
    case "many":
      return <CheckboxGroup {...texts} options={field.options} defaultValue={list} columns={2} />;
    case "items":
      return choices.length === 0 ? null : <CheckboxGroup {...texts} options={choices} defaultValue={list} />;
  }
}

const labelOf = (step: string, low: string, high: string): string =>
  step === "1" ? `1, ${low}` : step === "5" ? `5, ${high}` : step;
