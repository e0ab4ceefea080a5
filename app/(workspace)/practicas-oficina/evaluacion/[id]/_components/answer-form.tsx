"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, type SubmitEvent, useActionState, useRef, useState } from "react";
import { ImprovementList } from "#components/practices/improvement-list.tsx";
import { ScoreSummary } from "#components/practices/score-summary.tsx";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import type { AnswerKind, Answers } from "#lib/practices/answers.ts";
import { findImprovements, scoreOf } from "#lib/practices/score.ts";
import { saveAnswersAction } from "../actions.ts";
import { questionOf } from "../answer-fields.ts";
import { NOTHING_SAVED } from "../answer-state.ts";
import { useAnswerSaver } from "../use-answer-saver.ts";
import { ConflictList } from "./conflict-list.tsx";

type AnswerFormProps = {
  evaluationId: string;
  /** What is kept, as the page was drawn. */
  initial: Answers;
  /** Where the evaluation is read before it is sent. */
  reviewHref: string;
  children: ReactNode;
};

/**
 * The questions of an evaluation. Each is kept as it is answered, and the score follows. Without script the same form
 * is sent whole by a press.
 */
export function AnswerForm({ evaluationId, initial, reviewHref, children }: AnswerFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const [state, action] = useActionState(saveAnswersAction, NOTHING_SAVED);
  const saver = useAnswerSaver(evaluationId, form);
  const [answers, setAnswers] = useState(initial);

  function onInput({ target }: FormEvent<HTMLFormElement>) {
    const { name, type, value } = target as HTMLInputElement | HTMLTextAreaElement;
    const question = questionOf(name);
    if (question === null) return;
    saver.touch(question, type === "radio");
    if (type === "radio") setAnswers((before) => ({ ...before, [question]: value as AnswerKind }));
  }

  // A form that was sent would go back to what it was drawn with: what waits is saved one by one instead.
  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event;
    const isReview = submitter instanceof HTMLButtonElement && submitter.value === "review";
    if ((await saver.settle()) && isReview) router.push(reviewHref);
  }

  return (
    <form
      ref={form}
      action={action}
      onInput={onInput}
      onSubmit={(event) => void onSubmit(event)}
      autoComplete="off"
      className="space-y-6"
    >
      <input type="hidden" name="evaluationId" value={evaluationId} />
      <ErrorSummary errors={state.error ? { "": state.error } : {}} title="No se guardó" />
      <ConflictList conflicts={[...state.conflicts, ...saver.conflicts]} />
      <section aria-label="Puntaje hasta ahora" className="space-y-4 border-b border-linea pb-6">
        <ScoreSummary score={scoreOf(answers)} />
        <ImprovementList improvements={findImprovements(answers)} />
      </section>
      {children}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-linea bg-papel py-3">
        <Button type="submit" name="intent" value="review">
          Guardar y revisar
        </Button>
        <Button type="submit" name="intent" value="save" variant="secondary">
          Guardar
        </Button>
        <p role="status" className="text-sm text-tinta-suave">
          {saver.status}
        </p>
      </div>
    </form>
  );
}
