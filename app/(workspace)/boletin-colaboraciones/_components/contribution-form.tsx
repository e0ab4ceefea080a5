"use client";

import { useActionState } from "react";
import { TextFields } from "#components/bulletin/text-fields.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveContributionAction } from "../actions.ts";

type ContributionFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  initial: Readonly<Record<string, string>>;
  areas: readonly { value: string; label: string }[];
};

export function ContributionForm({ id, revision, initial, areas }: ContributionFormProps) {
  const [{ errors, values }, action] = useActionState(saveContributionAction, EMPTY_FORM);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <TextFields
        areas={areas}
        errors={errors}
        values={{ ...initial, ...values }}
        bylineHint="Una persona, si quiere que se publique su nombre; vacío, su oficina."
      />
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
