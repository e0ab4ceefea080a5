import type { ReactNode } from "react";
import { Choice } from "./choice.tsx";
import { classNames } from "./class-names.ts";
import { describedBy, fieldId } from "./field-id.ts";
import { FieldMessages } from "./field-messages.tsx";

type CheckboxProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  value?: string;
  defaultChecked?: boolean;
  className?: string;
};

/** A single yes: a declaration, a switch. Sends `si` when ticked and nothing when not. */
export function Checkbox({
  name,
  label,
  hint,
  error,
  value = "si",
  defaultChecked,
  className,
}: CheckboxProps) {
  const id = fieldId(name);
  return (
    <div className={classNames("space-y-1", error && "border-l-4 border-rojo pl-4", className)}>
      <FieldMessages id={id} error={error} />
      <Choice
        key={String(defaultChecked)}
        type="checkbox"
        id={id}
        name={name}
        value={value}
        label={label}
        hint={hint}
        defaultChecked={defaultChecked ?? false}
        invalid={Boolean(error)}
        describedBy={describedBy(id, null, error)}
      />
    </div>
  );
}
