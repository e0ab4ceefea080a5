"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { saveStepAction } from "../actions.ts";

type StepFormProps = {
  applicationId: string;
  /** Empty for a new one. */
  stepId: string;
  revision: number;
  initial: Readonly<Record<string, string>>;
};

/** What has to be done, how many working days before the closing, and by whom. */
export function StepForm({ applicationId, stepId, revision, initial }: StepFormProps) {
  const [{ errors, values }, action] = useActionState(saveStepAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? initial[name] });
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="stepId" value={stepId} />
      <input type="hidden" name="revision" value={revision} />
      <TextInput {...of("title")} label="Qué hay que hacer" />
      <TextInput
        {...of("daysBefore")}
        label="Días hábiles antes del cierre"
        inputMode="numeric"
        width="short"
      />
      <TextInput
        {...of("owner")}
        label="Responsable"
        hint="Una persona o un área; solo la ve su oficina."
        optional
      />
      <SubmitButton variant="secondary">{stepId === "" ? "Agregar" : "Guardar"}</SubmitButton>
    </form>
  );
}
