"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { PARTNER_KINDS, PARTNER_ROLES } from "#lib/projects/catalogues/project-words.ts";
import { addPartAction } from "../../actions.ts";

type PartnerFormProps = { projectId: string; countries: readonly { value: string; label: string }[] };

/** Somebody with whom the project is done. */
export function PartnerForm({ projectId, countries }: PartnerFormProps) {
  const [{ errors, values }, action] = useActionState(addPartAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="projectId" value={projectId} />
      <input type="hidden" name="part" value="partner" />
      <TextInput {...of("name")} label="Nombre del socio" />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Select
          {...of("role")}
          label="Su papel"
          placeholder="Elija"
          options={optionsBySlug(PARTNER_ROLES)}
          width="medium"
        />
        <Select
          {...of("kind")}
          label="Qué es"
          placeholder="Elija"
          options={optionsBySlug(PARTNER_KINDS)}
          width="medium"
        />
        <Select
          {...of("countryCode")}
          label="País"
          placeholder="De varios países"
          options={countries}
          width="medium"
          optional
        />
      </div>
      <SubmitButton variant="secondary">Agregar el socio</SubmitButton>
    </form>
  );
}
