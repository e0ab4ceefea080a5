"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { LONGEST_PARTNERS, LONGEST_SUMMARY } from "#lib/practices/practice-input.ts";
import { PRACTICE_KINDS } from "#lib/practices/practice-kinds.ts";
import { savePracticeAction } from "../actions.ts";

type PracticeFormProps = {
  /** Empty for a new one. */
  id: string;
  revision: number;
  initial: Readonly<Record<string, string>>;
};

/** What an office says of its practice. */
export function PracticeForm({ id, revision, initial }: PracticeFormProps) {
  const [{ errors, values }, action] = useActionState(savePracticeAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? initial[name] });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <TextInput {...of("name")} label="Nombre de la práctica" />
      <RadioGroup
        {...of("kind")}
        label="Qué es"
        options={Object.values(PRACTICE_KINDS).map(({ slug, label }) => ({ value: slug, label }))}
      />
      <Textarea
        {...of("summary")}
        label="Resumen"
        hint="Qué problema atiende, qué se hace, con quién y qué ha logrado. Hace falta para publicarla."
        rows={7}
        maxCharacters={LONGEST_SUMMARY}
        optional
      />
      <TextInput
        {...of("place")}
        label="Lugar"
        hint="Dónde se lleva a cabo. Hace falta para publicarla."
        optional
      />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <TextInput {...of("firstYear")} label="Año en que empezó" inputMode="numeric" width="short" />
        <TextInput
          {...of("lastYear")}
          label="Año en que terminó"
          hint="En blanco si sigue."
          inputMode="numeric"
          width="short"
          optional
        />
      </div>
      <Textarea
        {...of("partners")}
        label="Con quién"
        hint="Gobiernos, organismos, universidades, empresas, colectivos."
        rows={3}
        maxCharacters={LONGEST_PARTNERS}
        optional
      />
      <Textarea
        {...of("agreements")}
        label="Acuerdos del registro en que se apoya"
        hint="Su número, como RAI-2026-00001; uno por renglón."
        rows={2}
        optional
      />
      <SubmitButton>Guardar</SubmitButton>
    </form>
  );
}
