import type { ComponentProps } from "react";
import { controlClasses, controlWidths, type ControlWidth } from "./control-classes.ts";
import { describedBy, fieldId } from "./field-id.ts";
import type { FieldTexts } from "./field-messages.tsx";
import { Field } from "./field.tsx";

type TextInputProps = Omit<ComponentProps<"input">, "width" | "name" | "id"> &
  FieldTexts & { name: string; width?: ControlWidth };

/** Telephones would begin an address with a capital and correct it. */
const EMAIL_HABITS = { autoCapitalize: "none", spellCheck: false } as const;

/** One line of text, an e-mail, a password, a number: `type` says which. */
export function TextInput(props: TextInputProps) {
  const { name, label, hint, error, optional, width = "long", className, type = "text", ...rest } = props;
  const id = fieldId(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} className={className}>
      <input
        id={id}
        name={name}
        type={type}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={controlClasses(error, `min-h-11 ${controlWidths[width]}`)}
        {...(type === "email" && EMAIL_HABITS)}
        {...rest}
      />
    </Field>
  );
}
