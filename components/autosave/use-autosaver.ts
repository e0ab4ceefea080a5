"use client";

import { type SubmitEvent, useEffect, useEffectEvent, useRef } from "react";
import { holdUnderPointer } from "#components/ui/hold-under-pointer.ts";
import { type Autosaver, createAutosaver } from "./create-autosaver.ts";

/** In milliseconds, after the last key. */
const PAUSE = 1000;
/** When what waits is saved at once: the network is back, the person is (perhaps signed in again), or leaves. */
const SETTLED_AT = ["online", "focus", "pagehide"] as const;

/** What became of what a save took: out of danger, still waiting, or the portal did not answer. */
export type SaveOutcome = "kept" | "waiting" | "unreachable";

/**
 * Saves what is typed a second after each pause, and before the page is left or its form sent. What it makes appear in
 * the page pushes nothing from under the pointer.
 * @param save takes what is in the form now; never rejects
 * @param subscribe calls back at each change of the form, until the function it returns is called
 */
export function useAutosaver(
  save: () => Promise<SaveOutcome>,
  subscribe: (touch: () => void) => () => void,
): { onSubmit: (event: SubmitEvent<HTMLFormElement>) => void } {
  const saver = useRef<Autosaver>(null);
  const reachable = useRef(true);
  const settled = useRef(false);

  const attempt = useEffectEvent(async (): Promise<boolean> => {
    const outcome = await save();
    reachable.current = outcome !== "unreachable";
    return outcome === "kept";
  });
  const watch = useEffectEvent(subscribe);

  useEffect(() => {
    const autosaver = createAutosaver(() => attempt(), PAUSE);
    saver.current = autosaver;
    const settle = () => void autosaver.settle();
    const warn = (event: BeforeUnloadEvent) => {
      if (autosaver.settle()) event.preventDefault();
    };
    const unsubscribe = watch(autosaver.touch);
    // Whatever was typed before the script arrived.
    autosaver.touch();
    settle();
    window.addEventListener("beforeunload", warn);
    for (const event of SETTLED_AT) window.addEventListener(event, settle);
    return () => {
      unsubscribe();
      window.removeEventListener("beforeunload", warn);
      for (const event of SETTLED_AT) window.removeEventListener(event, settle);
      settle();
    };
  }, []);

  useEffect(() => holdUnderPointer(), []);

  /**
   * Before anything is submitted, what waits is saved: a submission that finds no portal would take the page away, and
   * the words with it. It is also the version that the submission must bring.
   */
  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    const settling = settled.current ? null : saver.current?.settle();
    settled.current = false;
    if (!settling) return;
    event.preventDefault();
    const { currentTarget, submitter } = event;
    void settling.then(() => {
      if (!reachable.current) return;
      settled.current = true;
      currentTarget.requestSubmit(submitter);
    });
  }

  return { onSubmit };
}
