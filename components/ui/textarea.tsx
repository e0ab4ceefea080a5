import type { ComponentProps } from "react";
import { CharacterCount } from "./character-count.tsx";
import { controlClasses } from "./control-classes.ts";
import { describedBy, fieldId } from "./field-id.ts";
import type { FieldTexts } from "./field-messages.tsx";
import { Field } from "./field.tsx";

type TextareaProps = Omit<ComponentProps<"textarea">, "name" | "id" | "maxLength"> &
  FieldTexts & {
    name: string;
    /** Shown and counted, never cut: what was pasted stays whole and the server explains. */
    maxCharacters?: number;
  };

/** Several lines of text, with a count when there is a limit. */
export function Textarea(props: TextareaProps) {
  const { name, label, hint, error, optional, maxCharacters, rows = 5, className, ...rest } = props;
  const id = fieldId(name);
  const description = [describedBy(id, hint, error), maxCharacters ? `${id}-cuenta` : null]
    .filter(Boolean)
    .join(" ");
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} className={className}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={description || undefined}
        className={controlClasses(error, "sm:max-w-measure")}
        {...rest}
      />
      {maxCharacters ? <CharacterCount controlId={id} max={maxCharacters} /> : null}
    </Field>
  );
}
