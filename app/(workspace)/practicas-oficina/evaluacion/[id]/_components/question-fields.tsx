import { controlClasses } from "#components/ui/control-classes.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { ANSWER_KINDS, ANSWERS } from "#lib/practices/answers.ts";
import type { Question } from "#lib/practices/criteria/criterion.ts";
import type { EvaluationView } from "#lib/practices/practice-view.ts";
import { LONGEST_EVIDENCE } from "#lib/evidence/evidence.ts";
import { answerField, evidenceField, revisionField } from "../answer-fields.ts";

type QuestionFieldsProps = {
  question: Question;
  /** A small line above: the dimension of a strategic criterion. */
  overline?: string;
  kept: EvaluationView["answers"][number] | undefined;
  /** How many are attached, and where. */
  files: number;
  filesHref: string;
};

/** Keeps clear of the bar of buttons at the foot of the screen: what has the focus is seen. */
const ABOVE_THE_BAR = "scroll-mb-24";

/** A question with its four answers in one line and the room for its evidence. */
export function QuestionFields({ question, overline, kept, files, filesHref }: QuestionFieldsProps) {
  const { key, text, reversed } = question;
  const id = `pregunta-${key.replace(".", "-")}`;
  return (
    <fieldset id={id} className="min-w-0 space-y-2 border-l-2 border-dorado pl-4">
      <legend className="float-left mb-2 w-full font-semibold">
        {overline ? <span className="block text-sm font-normal text-tinta-suave">{overline}</span> : null}
        {text}
        {reversed ? (
          <span className="block text-sm font-normal text-tinta-suave">
            Aquí un sí es desfavorable: cuenta al revés.
          </span>
        ) : null}
      </legend>
      <input type="hidden" name={revisionField(key)} value={kept?.revision ?? 0} />
      <div className="clear-both flex flex-wrap gap-x-6">
        {ANSWER_KINDS.map((kind) => (
          <label key={kind} className="flex min-h-9 items-center gap-2">
            <input
              type="radio"
              name={answerField(key)}
              value={kind}
              defaultChecked={kept?.answer === kind}
              className={`size-5 shrink-0 ${ABOVE_THE_BAR}`}
            />
            {ANSWERS[kind].label}
          </label>
        ))}
      </div>
      <label htmlFor={`${id}-evidencia`} className="block text-sm text-tinta-suave">
        Evidencia de la {key.startsWith("E") ? "respuesta" : `pregunta ${key}`}: texto, dirección o número de
        acuerdo, uno por renglón
      </label>
      <textarea
        id={`${id}-evidencia`}
        name={evidenceField(key)}
        rows={2}
        maxLength={LONGEST_EVIDENCE}
        defaultValue={kept?.evidence ?? ""}
        className={controlClasses(undefined, `sm:max-w-measure ${ABOVE_THE_BAR}`)}
      />
      <p className="text-sm">
        <TextLink href={filesHref} className="inline-flex min-h-8 items-center">
          {files === 0
            ? "Adjuntar un archivo"
            : files === 1
              ? "1 archivo adjunto"
              : `${files} archivos adjuntos`}
          <span className="sr-only"> {key.startsWith("E") ? `a «${text}»` : `a la pregunta ${key}`}</span>
        </TextLink>
      </p>
    </fieldset>
  );
}
