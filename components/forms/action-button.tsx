"use client";

import type { ReactNode } from "react";
import { useActionState } from "react";
import type { ButtonSize, ButtonVariant } from "#components/ui/button-classes.ts";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM, type FormState } from "#lib/forms/form-state.ts";

type ActionButtonProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What the action needs to know, sent as hidden fields. */
  fields?: Readonly<Record<string, string>>;
  variant?: ButtonVariant;
  size?: ButtonSize;
  pendingText?: string;
  children: ReactNode;
};

/** A form that is one button: does one thing and, when refused, says why above it. */
export function ActionButton({ action, fields = {}, children, ...button }: ActionButtonProps) {
  const [{ errors }, send] = useActionState(action, EMPTY_FORM);
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary errors={errors} title="No se pudo hacer" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton {...button}>{children}</SubmitButton>
    </form>
  );
}
