"use client";

import { type ComponentProps, useState } from "react";
import { uiWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { afterPress } from "./after-press.ts";
import { TextInput } from "./text-input.tsx";

type DateInputProps = Omit<
  ComponentProps<typeof TextInput>,
  "type" | "width" | "min" | "max" | "defaultValue"
> & {
  /** ISO dates, `2026-03-02`. */
  defaultValue?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  language?: Language;
};

/**
 * The browser's own date field: it speaks the reader's language, works by keyboard and sends `2026-03-02`. It would send
 * 31 February as nothing at all: that is said beside it, and a form that validates does not go until it is put right.
 */
export function DateInput({ error, language = "es", onBlur, onInput, ...props }: DateInputProps) {
  const [unreadable, setUnreadable] = useState(false);
  return (
    <TextInput
      {...props}
      type="date"
      width="medium"
      error={error ?? (unreadable ? uiWords[language].wrongDate : undefined)}
      onBlur={(event) => {
        const { badInput } = event.currentTarget.validity;
        afterPress(() => setUnreadable(badInput));
        onBlur?.(event);
      }}
      onInput={(event) => {
        if (!event.currentTarget.validity.badInput) setUnreadable(false);
        onInput?.(event);
      }}
    />
  );
}
