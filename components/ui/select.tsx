import type { ComponentProps } from "react";
import { controlClasses, controlWidths, type ControlWidth } from "./control-classes.ts";
import { describedBy, fieldId } from "./field-id.ts";
import type { FieldTexts } from "./field-messages.tsx";
import { Field } from "./field.tsx";

export type Option = { value: string; label: string; hint?: string; disabled?: boolean };
export type OptionGroup = { label: string; options: readonly Option[] };

type SelectProps = Omit<ComponentProps<"select">, "name" | "id" | "children" | "multiple" | "defaultValue"> &
  FieldTexts & {
    name: string;
    options: readonly (Option | OptionGroup)[];
    /** The text of the empty first choice; leave it out when there is always a value. */
    placeholder?: string;
    defaultValue?: string | undefined;
    width?: ControlWidth;
  };

function renderOption(option: Option) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}

/** A closed list. For up to seven choices prefer RadioGroup: everything is then in sight. */
export function Select(props: SelectProps) {
  const {
    name,
    label,
    hint,
    error,
    optional,
    options,
    placeholder,
    defaultValue,
    width = "long",
    className,
    ...rest
  } = props;
  const id = fieldId(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} className={className}>
      <select
        // React resets a form after its action and forgets a select's new default unless it is a new element.
        key={defaultValue}
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={controlClasses(error, `min-h-11 ${controlWidths[width]}`)}
        {...rest}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) =>
          "options" in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(renderOption)}
            </optgroup>
          ) : (
            renderOption(option)
          ),
        )}
      </select>
    </Field>
  );
}
