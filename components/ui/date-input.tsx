import type { ComponentProps } from "react";
import { TextInput } from "./text-input.tsx";

type DateInputProps = Omit<
  ComponentProps<typeof TextInput>,
  "type" | "width" | "min" | "max" | "defaultValue"
> & {
  /** ISO dates, `2026-03-02`. */
  defaultValue?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
};

/** The browser's own date field: it speaks the reader's language, works by keyboard and sends `2026-03-02`. */
export function DateInput(props: DateInputProps) {
  return <TextInput {...props} type="date" width="medium" />;
}
