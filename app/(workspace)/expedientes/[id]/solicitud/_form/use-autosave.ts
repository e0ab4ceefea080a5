"use client";

import { type SubmitEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { DraftSection } from "#lib/cases/request/draft-schema.ts";
import { autosaveSectionAction } from "../actions.ts";
import { type Autosaver, createAutosaver } from "./create-autosaver.ts";
import type { SaveStatus } from "./save-status.ts";
import type { AutosaveAnswer, SectionState } from "./section-state.ts";

/** A page has one section. */
export const SECTION_FORM_ID = "seccion";
const PAUSE = 1000;
const IDLE: SaveStatus = { kind: "idle" };

interface Watched {
  caseId: string;
  section: DraftSection;
  state: SectionState;
  form: UseFormReturn<FieldValues>;
}

/** What the next save must bring along. */
type Carried = Pick<SectionState, "draftVersion" | "baseline">;

/** What the autosaves brought since the form was last drawn by a submission. */
interface News {
  since: SectionState;
  status: SaveStatus;
  /** The values as kept, when they hold something that this form did not have. */
  values?: SectionState["values"];
  conflict?: SectionState["conflict"];
}

/**
 * Keeps what is typed in a section, a second after each pause.
 */
export function useAutosave({ caseId, section, state, form }: Watched) {
  const [news, setNews] = useState<News>({ since: state, status: IDLE });
  const current: News = news.since === state ? news : { since: state, status: IDLE };
  const conflict = current.conflict ?? state.conflict;
  const saver = useRef<Autosaver>(null);
  const sent = useRef("");
  const carried = useRef<Carried>(state);
  const reachable = useRef(true);

  const carry = ({ draftVersion, baseline }: Carried) => {
    carried.current = { draftVersion, baseline };
    writeHidden(carried.current);
  };

  const receive = (answer: AutosaveAnswer, partly: boolean) => {
    if (answer.ok) {
      carry(answer.state);
      for (const field of answer.adopted) form.setValue(field, valueOf(answer.state.values, field));
      const adopted = answer.adopted.length > 0 ? { values: answer.state.values } : {};
      const status = { kind: "saved", text: answer.state.saved, partly } as const;
      setNews({ ...current, ...adopted, status });
    } else if ("conflict" in answer) {
      carry(answer);
      setNews({ ...current, status: IDLE, conflict: answer.conflict });
    } else {
      for (const [field, message] of Object.entries(answer.errors)) form.setError(field, { message });
      const { signedOut, message } = answer;
      setNews({ ...current, status: signedOut ? { kind: "signedOut" } : { kind: "refused", message } });
    }
  };

  const save = useEffectEvent(async (): Promise<boolean> => {
    if (conflict) return true;
    const values = await validValues(form);
    const text = JSON.stringify(values);
    if (text === sent.current) return true;
    setNews({ ...current, status: { kind: "saving" } });
    try {
      const answer = await autosaveSectionAction({ caseId, section, values, ...carried.current });
      reachable.current = true;
      if (answer.ok) sent.current = text;
      receive(answer, Object.keys(values).length < Object.keys(form.getValues()).length);
      return true;
    } catch {
      reachable.current = false;
      setNews({ ...current, status: { kind: "offline" } });
      return false;
    }
  });

  useEffect(() => {
    sent.current = JSON.stringify(state.values);
    carried.current = { draftVersion: state.draftVersion, baseline: state.baseline };
  }, [state]);

  useEffect(() => {
    const autosaver = createAutosaver(() => save(), PAUSE);
    saver.current = autosaver;
    const settle = () => void autosaver.settle();
    const unsubscribe = form.subscribe({ formState: { values: true }, callback: autosaver.touch });
    window.addEventListener("online", settle);
    window.addEventListener("pagehide", settle);
    return () => {
      unsubscribe();
      window.removeEventListener("online", settle);
      window.removeEventListener("pagehide", settle);
      settle();
    };
  }, [form]);

  /**
   * Before anything is submitted, what waits is saved: a submission that finds no portal would take the page away, and
   * the words with it. It is also the version that the submission must bring.
   */
  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    const settling = saver.current?.settle();
    if (!settling) return;
    event.preventDefault();
    const { currentTarget, submitter } = event;
    void settling.then(() => {
      if (reachable.current) currentTarget.requestSubmit(submitter);
    });
  }

  return { status: current.status, values: current.values ?? state.values, conflict, onSubmit };
}

/** The fields that the schema takes; the others wait, with their sentence, until they are corrected. */
async function validValues(form: UseFormReturn<FieldValues>): Promise<FieldValues> {
  await form.trigger();
  const isValid = (field: string) => form.getFieldState(field).error === undefined;
  return Object.fromEntries(Object.entries(form.getValues()).filter(([field]) => isValid(field)));
}

const valueOf = (values: object, field: string): unknown => (values as Record<string, unknown>)[field];

const hiddenInput = (name: string): HTMLInputElement | null =>
  document.querySelector(`#${SECTION_FORM_ID} > input[name="${name}"]`);

/** A submission brings the same as the next autosave would. */
function writeHidden({ draftVersion, baseline }: Carried): void {
  const [version, digests] = [hiddenInput("draftVersion"), hiddenInput("baseline")];
  if (version) version.value = String(draftVersion);
  if (digests) digests.value = JSON.stringify(baseline);
}
