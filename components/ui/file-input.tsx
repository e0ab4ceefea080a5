import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { describedBy, fieldId } from "./field-id.ts";
import type { FieldTexts } from "./field-messages.tsx";
import { Field } from "./field.tsx";

type FileInputProps = Omit<ComponentProps<"input">, "type" | "name" | "id"> & FieldTexts & { name: string };

/** The browser's file field inside a wide target: a file dropped on it is taken, with or without script. */
export function FileInput({ name, label, hint, error, optional, className, ...rest }: FileInputProps) {
  const id = fieldId(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} className={className}>
      <input
        id={id}
        name={name}
        type="file"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={classNames(
          "block w-full rounded-control border-[1.5px] border-dashed bg-white px-4 py-5 text-sm sm:max-w-xl",
          "file:mr-4 file:min-h-10 file:rounded-control file:border-[1.5px] file:border-solid file:border-guinda file:bg-white",
          "file:px-4 file:font-semibold file:text-guinda hover:bg-guinda-suave",
          error ? "border-rojo" : "border-borde",
        )}
        {...rest}
      />
    </Field>
  );
}
