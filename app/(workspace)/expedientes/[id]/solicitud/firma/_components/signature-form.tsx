"use client";

import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { DateInput } from "#components/ui/date-input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TEXT_LIMITS } from "#lib/cases/request/draft-schema.ts";
import { describeField } from "../../_form/describe-field.ts";
import { SectionForm } from "../../_form/section-form.tsx";
import type { SectionState } from "../../_form/section-state.ts";
import { useSection } from "../../_form/use-section.ts";
import { NoticeAnswer } from "./notice-answer.tsx";

type SignatureFormProps = {
  caseId: string;
  today: string;
  /** ISO: the first signature that the notice period allows, filing today. */
  earliest: string;
  noticeDays: number;
  initial: SectionState<"signature">;
  /** The explanation of the notice period, drawn by the page. */
  children: ReactNode;
};

/** When and where it is meant to be signed, and what makes it urgent, if anything does. */
export function SignatureForm(props: SignatureFormProps) {
  const { caseId, today, earliest, noticeDays, initial, children } = props;
  const section = useSection({ caseId, section: "signature", today, initial });
  const { field, values } = section;
  const { control } = section.form;
  const date = useWatch({ control, name: "intendedDate", defaultValue: values.intendedDate }) as string;
  return (
    <SectionForm section={section} describe={describeField}>
      <DateInput
        {...field("intendedDate")}
        label="Fecha prevista de firma"
        defaultValue={values.intendedDate}
      />
      <NoticeAnswer date={date} earliest={earliest} days={noticeDays} />
      {children}
      <TextInput
        {...field("intendedPlace")}
        label="Lugar previsto de firma"
        hint="Ciudad y país; por ejemplo, Guadalajara, Jalisco."
        defaultValue={values.intendedPlace}
      />
      <Textarea
        {...field("eventuality")}
        label="Eventualidad"
        optional
        hint="Solo si la firma no puede esperar a la fecha de arriba: diga qué la hace urgente. La DGCP decide si la admite."
        defaultValue={values.eventuality}
        maxCharacters={TEXT_LIMITS.long}
        rows={4}
      />
    </SectionForm>
  );
}
