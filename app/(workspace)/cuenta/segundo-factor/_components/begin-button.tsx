"use client";

import type { ReactNode } from "react";
import { useActionState } from "react";
import type { ButtonVariant } from "#components/ui/button-classes.ts";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { beginTotpAction } from "../actions.ts";

type BeginButtonProps = { variant: ButtonVariant; children: ReactNode };

/** Asks for a key, the first one or another in its place. */
export function BeginButton({ variant, children }: BeginButtonProps) {
  const [{ errors }, action] = useActionState(beginTotpAction, EMPTY_FORM);
  return (
    <form action={action} className="space-y-3">
      <ErrorSummary errors={errors} />
      <SubmitButton variant={variant}>{children}</SubmitButton>
    </form>
  );
}
