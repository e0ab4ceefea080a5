"use client";

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { AnswerConflict } from "#lib/practices/answer-evaluation.ts";
import { autosaveAnswerAction } from "./actions.ts";
import { readAnswer, revisionField } from "./answer-fields.ts";
import { changedQuestions } from "./changed-questions.ts";

/** Milliseconds without typing after which an evidence is saved. */
const PAUSE = 900;
/** When what waits is saved at once: the network is back, the person is, or leaves. */
const SETTLED_AT = ["online", "focus", "pagehide"] as const;

const OFFLINE =
  "No hay conexión con el portal: lo que escribió sigue aquí y se guardará con el siguiente cambio.";

const hour = new Intl.DateTimeFormat("es-MX", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** Saves each question some time after it was changed, one at a time; what could not be saved still waits. */
export function useAnswerSaver(evaluationId: string, form: RefObject<HTMLFormElement | null>) {
  const waiting = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean> | null>(null);
  const [status, setStatus] = useState("");
  const [conflicts, setConflicts] = useState<readonly AnswerConflict[]>([]);

  async function saveOne(question: string): Promise<boolean> {
    const typed = form.current && readAnswer(new FormData(form.current), question);
    if (!typed) return true;
    const { error, revisions, conflicts: found } = await autosaveAnswerAction(evaluationId, typed);
    const field = form.current?.elements.namedItem(revisionField(question));
    const revision = revisions[question];
    if (field instanceof HTMLInputElement && revision !== undefined) field.value = String(revision);
    setConflicts((before) => [...before.filter((one) => one.question !== question), ...found]);
    setStatus(
      error || (found.length > 0 ? "Revise lo señalado arriba." : `Guardado a las ${hour.format()}.`),
    );
    if (error) waiting.current.add(question);
    return error === "" && found.length === 0;
  }

  async function saveAll(): Promise<boolean> {
    setStatus("Guardando…");
    for (const question of [...waiting.current]) {
      waiting.current.delete(question);
      try {
        if (!(await saveOne(question))) return false;
      } catch {
        waiting.current.add(question);
        setStatus(OFFLINE);
        return false;
      }
    }
    return true;
  }

  /** Saves at once what waits. @returns whether all of it is kept */
  async function settle(): Promise<boolean> {
    clearTimeout(timer.current);
    if (running.current) await running.current;
    if (waiting.current.size === 0) return true;
    running.current = saveAll().finally(() => (running.current = null));
    return running.current;
  }

  function touch(question: string, atOnce: boolean): void {
    waiting.current.add(question);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void settle(), atOnce ? 0 : PAUSE);
  }

  const save = useEffectEvent(() => void settle());
  /** Whatever was answered before the script arrived. */
  const catchUp = useEffectEvent(() => {
    if (form.current) for (const question of changedQuestions(form.current)) touch(question, false);
  });
  useEffect(() => {
    catchUp();
    for (const event of SETTLED_AT) window.addEventListener(event, save);
    return () => {
      for (const event of SETTLED_AT) window.removeEventListener(event, save);
    };
  }, []);

  return { touch, settle, status, conflicts };
}
