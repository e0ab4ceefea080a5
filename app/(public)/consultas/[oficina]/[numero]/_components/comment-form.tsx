"use client";

import { useActionState } from "react";
import { TrapField } from "#components/forms/trap-field.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { EMAIL_DAYS, MAX_COMMENT, UNCONFIRMED_DAYS } from "#lib/plans/consultation/limits.ts";
import { sendCommentAction } from "../actions.ts";

type CommentFormProps = {
  slug: string;
  number: number;
  section: string;
  /** What is commented on, for who only hears the button. */
  title: string;
  stamp: string;
};

/** Says something of a section. The fields carry the section's key: a page has many of these forms. */
export function CommentForm({ slug, number, section, title, stamp }: CommentFormProps) {
  const [{ errors, values }, action] = useActionState(sendCommentAction, EMPTY_FORM);
  const field = (name: string) => {
    const key = `${section}-${name}`;
    return { name: key, defaultValue: values[key] ?? "", error: errors[key] };
  };
  const refused = Object.keys(errors).length > 0;
  return (
    <Disclosure
      open={refused || undefined}
      className="print:hidden"
      summary={
        <>
          Comentar<span className="sr-only">: {title}</span>
        </>
      }
    >
      <form action={action} noValidate className="space-y-5">
        <ErrorSummary errors={errors} />
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="section" value={section} />
        <input type="hidden" name={`${section}-stamp`} value={values[`${section}-stamp`] ?? stamp} />
        <Textarea
          {...field("text")}
          label="Su comentario"
          hint="Qué cambiaría y por qué. No escriba datos personales de nadie."
          maxCharacters={MAX_COMMENT}
        />
        <TextInput
          {...field("authorName")}
          label="Nombre o alias"
          optional
          hint="Se publica junto al comentario. Si lo deja vacío, aparecerá sin nombre."
          autoComplete="off"
        />
        <TextInput
          {...field("email")}
          type="email"
          label="Correo"
          hint={
            <>
              No se publica ni lo ve la oficina. Sirve para que confirme que el comentario es suyo y para
              avisarle si no se publica. Se borra {EMAIL_DAYS} días después de la consulta, o a los{" "}
              {UNCONFIRMED_DAYS} si no confirma. <TextLink href="/privacidad">Privacidad</TextLink>
            </>
          }
          autoComplete="email"
        />
        <TrapField name={`${section}-website`} />
        <SubmitButton>Enviar comentario</SubmitButton>
      </form>
    </Disclosure>
  );
}
