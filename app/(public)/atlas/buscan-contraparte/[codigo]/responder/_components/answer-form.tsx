"use client";

import { useActionState } from "react";
import { TrapField } from "#components/forms/trap-field.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { CONFIRM_DAYS, MAX_MESSAGE, RETENTION_DAYS } from "#lib/partner-notices/replies/limits.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { answerAction } from "../actions.ts";

type AnswerFormProps = {
  code: string;
  countries: readonly { value: string; label: string }[];
  stamp: string;
};

/** Who answers, and what they propose: the least by which the office can write back. */
export function AnswerForm({ code, countries, stamp }: AnswerFormProps) {
  const [{ errors, values }, action] = useActionState(answerAction, EMPTY_FORM);
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? "" });
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <p>
        Su nombre y su correo sirven para que la oficina le escriba sobre este aviso, y para nada más. Los ve
        solo ella; se borran {RETENTION_DAYS} días después de que el aviso termina, o cuando usted quiera con
        el enlace que recibirá. Lo que nadie confirma se borra a los {CONFIRM_DAYS} días.{" "}
        <TextLink href="/privacidad">Privacidad</TextLink>
      </p>
      <p lang="en" className="text-tinta-suave">
        Your name and e-mail are used only by this office, to write to you about this notice. They are erased{" "}
        {RETENTION_DAYS} days after it ends, or whenever you want.
      </p>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="stamp" value={values.stamp ?? stamp} />
      <TextInput
        {...of("organisation")}
        label="Gobierno o institución"
        hint={<span lang="en">Government or institution</span>}
        autoComplete="organization"
        width="full"
      />
      <Select
        {...of("kind")}
        label="Qué es"
        hint={<span lang="en">What it is</span>}
        options={optionsBySlug(PARTNER_KINDS)}
        placeholder="Elija"
      />
      <Select
        {...of("countryCode")}
        label="País"
        hint={<span lang="en">Country</span>}
        options={countries}
        placeholder="Elija"
      />
      <TextInput
        {...of("city")}
        label="Ciudad"
        hint={<span lang="en">City</span>}
        autoComplete="address-level2"
        optional
      />
      <Textarea
        {...of("message")}
        label="Qué propone o qué quiere saber"
        hint={<span lang="en">What you propose, or would like to know</span>}
        rows={7}
        maxCharacters={MAX_MESSAGE}
      />
      <TextInput
        {...of("personName")}
        label="Su nombre"
        hint={<span lang="en">Your name</span>}
        autoComplete="name"
      />
      <TextInput
        {...of("email")}
        type="email"
        label="Correo"
        hint={
          <>
            Le escribiremos para que confirme. <span lang="en">We will ask you to confirm it.</span>
          </>
        }
        autoComplete="email"
      />
      <TrapField name="website" />
      <SubmitButton>
        Enviar <span lang="en">/ Send</span>
      </SubmitButton>
    </form>
  );
}
