"use client";

import { useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import type { DraftSection } from "#lib/cases/request/draft-schema.ts";
import { autosaveSectionAction } from "../actions.ts";
import type { SaveStatus } from "#components/autosave/save-status.ts";
import { type SaveOutcome, useAutosaver } from "#components/autosave/use-autosaver.ts";
import type { AutosaveAnswer, SectionState } from "./section-state.ts";
import { validValues } from "#lib/editing/valid-values.ts";

interface Watched {
  caseId: string;
  section: DraftSection;
  schema: z.ZodObject;
  state: SectionState;
  form: UseFormReturn<FieldValues>;
}

/** What the next save must bring along. */
type Carried = Pick<SectionState, "draftVersion" | "baseline">;

/** What the autosaves brought since the form was last drawn by a submission. */
interface News {
  since: SectionState;
  status: SaveStatus;
  carried: Carried;
  /** The values as kept, when they hold something that this form did not have. */
  values: SectionState["values"];
  conflict: SectionState["conflict"];
}

const noNews = (state: SectionState): News => {
  const { values, conflict, signedOut } = state;
  return {
    since: state,
    status: { kind: signedOut ? "signedOut" : "idle" },
    carried: state,
    values,
    conflict,
  };
};

/** Keeps what is typed in a section, a second after each pause. */
export function useAutosave({ caseId, section, schema, state, form }: Watched) {
  const [told, setNews] = useState(() => noNews(state));
  const news = told.since === state ? told : noNews(state);
  const tell = (change: Partial<News>) =>
    setNews((before) => ({ ...(before.since === state ? before : noNews(state)), ...change }));
  const sent = useRef("");
  // One save may follow another before the page is drawn again: the next one reads it here.
  const carried = useRef<Carried>(state);

  const receive = (answer: AutosaveAnswer, { typed, partly }: { typed: FieldValues; partly: boolean }) => {
    if (answer.ok) {
      const { state: kept, adopted } = answer;
      const status = { kind: "saved", text: kept.saved, partly } as const;
      // A colleague's words never take the place of those being typed: the next save finds the conflict.
      if (!adopted.every((field) => isSame(form.getValues(field), typed[field]))) return tell({ status });
      carried.current = kept;
      for (const field of adopted) form.setValue(field, valueOf(kept.values, field));
      tell({ status, carried: kept, ...(adopted.length > 0 ? { values: kept.values } : {}) });
    } else if ("conflict" in answer) {
      carried.current = answer;
      tell({ carried: answer, status: { kind: "idle" }, conflict: answer.conflict });
    } else {
      for (const [field, message] of Object.entries(answer.errors)) form.setError(field, { message });
      const { signedOut, message } = answer;
      tell({ status: signedOut ? { kind: "signedOut" } : { kind: "refused", message } });
    }
  };

  const save = async (): Promise<SaveOutcome> => {
    if (news.conflict) return "kept";
    await form.trigger();
    const typed = structuredClone(form.getValues());
    const isRight = (field: string) => form.getFieldState(field).error === undefined;
    const values = validValues(schema, typed, isRight);
    const text = JSON.stringify(values);
    if (text === sent.current) return "kept";
    tell({ status: { kind: "saving" } });
    try {
      const { draftVersion, baseline } = carried.current;
      const answer = await autosaveSectionAction({ caseId, section, values, draftVersion, baseline });
      if (answer.ok) sent.current = text;
      receive(answer, { typed, partly: Object.keys(values).length < Object.keys(schema.shape).length });
      return "signedOut" in answer && answer.signedOut ? "waiting" : "kept";
    } catch {
      tell({ status: { kind: "offline" } });
      return "unreachable";
    }
  };

  useEffect(() => {
    if (!isRefused(state)) sent.current = JSON.stringify(state.values);
    carried.current = state;
  }, [state]);

  const { onSubmit } = useAutosaver(save, (touch) =>
    form.subscribe({ formState: { values: true }, callback: touch }),
  );

  return { ...news, onSubmit };
}

const isRefused = ({ errors, conflict }: SectionState): boolean =>
  conflict !== null || Object.keys(errors).length > 0;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const valueOf = (values: object, field: string): unknown => (values as Record<string, unknown>)[field];
