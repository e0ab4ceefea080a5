import { Choice } from "./choice.tsx";
import { fieldId } from "./field-id.ts";
import type { FieldTexts } from "./field-messages.tsx";
import { Fieldset } from "./fieldset.tsx";
import type { Option } from "./select.tsx";

type RadioGroupProps = FieldTexts & {
  name: string;
  options: readonly Option[];
  defaultValue?: string | undefined;
  className?: string;
};

/** One of a few. The first radio carries the field's id, so the error summary lands on it. */
export function RadioGroup({ name, options, defaultValue, error, ...texts }: RadioGroupProps) {
  const id = fieldId(name);
  return (
    <Fieldset id={id} error={error} {...texts}>
      {options.map((option, index) => (
        <Choice
          key={`${option.value}:${option.value === defaultValue}`}
          type="radio"
          id={index === 0 ? id : `${id}-${option.value}`}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          disabled={option.disabled ?? false}
          defaultChecked={option.value === defaultValue}
          invalid={Boolean(error)}
        />
      ))}
    </Fieldset>
  );
}
