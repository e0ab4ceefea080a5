"use client";

import { useActionState } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { takeBackResultAction } from "../actions.ts";

type TakeBackFormProps = { missionId: string; commitmentId: string; id: string };

/** Takes back what was written by mistake. */
export function TakeBackForm({ missionId, commitmentId, id }: TakeBackFormProps) {
  const [{ errors, values }, send] = useActionState(takeBackResultAction, EMPTY_FORM);
  const field = `reason-${id}`;
  return (
    <Disclosure
      summary="Retirarlo, porque se anotó por error"
      open={Object.keys(errors).length > 0}
      className="mt-1 print:hidden"
    >
      <form action={send} noValidate className="space-y-4">
        <ErrorSummary errors={errors} />
        {Object.entries({ missionId, commitmentId, id }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextInput
          name={field}
          label="Por qué se retira"
          width="full"
          defaultValue={values[field]}
          error={errors[field]}
        />
        <SubmitButton variant="secondary" size="small">
          Retirar
        </SubmitButton>
      </form>
    </Disclosure>
  );
}
