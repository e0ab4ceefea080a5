import { Choice } from "./choice.tsx";
import { classNames } from "./class-names.ts";
import { fieldId } from "./field-id.ts";
import type { FieldTexts } from "./field-messages.tsx";
import { Fieldset } from "./fieldset.tsx";
import type { Option } from "./select.tsx";

type CheckboxGroupProps = FieldTexts & {
  name: string;
  options: readonly Option[];
  defaultValue?: readonly string[];
  /** Two or three columns from 640 px on, for long catalogues. */
  columns?: 1 | 2 | 3;
  className?: string;
};

const columnClasses = { 1: "", 2: "sm:columns-2", 3: "sm:columns-2 lg:columns-3" } as const;

/** Any number of several; all are sent under one name. */
export function CheckboxGroup({
  name,
  options,
  defaultValue = [],
  columns = 1,
  error,
  ...texts
}: CheckboxGroupProps) {
  const id = fieldId(name);
  return (
    <Fieldset id={id} error={error} {...texts}>
      <div className={classNames("gap-8", columnClasses[columns])}>
        {options.map((option, index) => (
          <div key={`${option.value}:${defaultValue.includes(option.value)}`} className="break-inside-avoid">
            <Choice
              type="checkbox"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              label={option.label}
              hint={option.hint}
              disabled={option.disabled ?? false}
              defaultChecked={defaultValue.includes(option.value)}
              invalid={Boolean(error)}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
