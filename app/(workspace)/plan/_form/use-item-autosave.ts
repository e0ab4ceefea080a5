"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { SaveStatus } from "#components/autosave/save-status.ts";
import { type SaveOutcome, useAutosaver } from "#components/autosave/use-autosaver.ts";
import { validValues } from "#lib/editing/valid-values.ts";
import type { FieldErrors } from "#lib/kernel/errors.ts";
import { fieldsOf, type PlanKind } from "#lib/plans/items/item-kinds.ts";
import type { Values } from "#lib/plans/items/field.ts";
import { readItemForm } from "#lib/plans/items/read-item-form.ts";
import { schemaOfKind } from "#lib/plans/items/read-values.ts";
import { autosaveItemAction } from "../actions.ts";
import type { ItemAnswer, ItemState } from "./item-state.ts";
import { showValue } from "./show-value.ts";

interface Watched {
  kind: PlanKind;
  id: string;
  names: readonly string[];
  state: ItemState;
  form: RefObject<HTMLFormElement | null>;
}

/** What the autosaves brought since the form was last drawn by a submission. */
interface News {
  since: ItemState;
  status: SaveStatus;
  revision: number;
  errors: FieldErrors;
  conflict: ItemState["conflict"];
}

const noNews = (state: ItemState): News => ({
  since: state,
  status: { kind: state.signedOut ? "signedOut" : "idle" },
  ...{ revision: state.revision, errors: state.errors, conflict: state.conflict },
});

/** The sentence of each field that its schema does not take. */
function sentencesOf(kind: PlanKind, values: Values): FieldErrors {
  const result = schemaOfKind(kind).safeParse(values);
  const errors: FieldErrors = {};
  for (const { path, message } of result.error?.issues ?? []) errors[String(path[0])] ??= message;
  return errors;
}

/** Keeps what is typed in an item's form, a second after each pause. */
export function useItemAutosave({ kind, id, names, state, form }: Watched) {
  const [told, setNews] = useState(() => noNews(state));
  const news = told.since === state ? told : noNews(state);
  const tell = (change: Partial<News>) =>
    setNews((before) => ({ ...(before.since === state ? before : noNews(state)), ...change }));
  // One save may follow another before the page is drawn again: the next one reads them here.
  const revision = useRef(state.revision);
  const sent = useRef("");

  useEffect(() => {
    revision.current = state.revision;
    // What was refused is tried again; what is kept need not be sent.
    sent.current = isRefused(state) ? "" : textOf(kind, names, state.values);
  }, [kind, names, state]);

  const receive = (answer: ItemAnswer, typed: Values, wrong: FieldErrors) => {
    if (!answer.ok) {
      const { signedOut, message, errors } = answer;
      const status = signedOut ? ({ kind: "signedOut" } as const) : ({ kind: "refused", message } as const);
      return tell({ status, errors: { ...wrong, ...errors } });
    }
    const status = { kind: "saved", text: answer.saved, partly: Object.keys(wrong).length > 0 } as const;
    const now = form.current ? readItemForm(kind, new FormData(form.current), names) : typed;
    const stillTyped = answer.adopted.some((field) => !isSame(now[field], typed[field]));
    // A colleague's words never take the place of those being typed: the next save finds the conflict.
    if (stillTyped) return tell({ status, errors: wrong });
    revision.current = answer.revision;
    for (const field of answer.adopted)
      if (form.current) showValue(form.current, field, answer.values[field]!);
    tell({ status, errors: wrong, revision: answer.revision, conflict: answer.conflict });
  };

  const save = async (): Promise<SaveOutcome> => {
    if (!form.current || news.conflict) return "kept";
    const typed = readItemForm(kind, new FormData(form.current), names);
    const text = JSON.stringify(typed);
    if (text === sent.current) return "kept";
    const wrong = sentencesOf(kind, typed);
    tell({ status: { kind: "saving" }, errors: wrong });
    try {
      const isRight = (field: string) => names.includes(field) && !(field in wrong);
      const values = validValues(schemaOfKind(kind), typed, isRight);
      const answer = await autosaveItemAction({ kind, id, revision: revision.current, values });
      if (answer.ok) sent.current = text;
      receive(answer, typed, wrong);
      return !answer.ok && answer.signedOut ? "waiting" : "kept";
    } catch {
      tell({ status: { kind: "offline" } });
      return "unreachable";
    }
  };

  const { onSubmit } = useAutosaver(save, (touch) => {
    const watched = form.current;
    watched?.addEventListener("input", touch);
    return () => watched?.removeEventListener("input", touch);
  });

  return { ...news, onSubmit };
}

/** As a form with these values would be read. */
const textOf = (kind: PlanKind, names: readonly string[], values: Values): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.keys(fieldsOf(kind))
        .filter((name) => names.includes(name))
        .map((name) => [name, values[name]]),
    ),
  );

const isRefused = ({ errors, conflict }: ItemState): boolean =>
  conflict !== null || Object.keys(errors).length > 0;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
