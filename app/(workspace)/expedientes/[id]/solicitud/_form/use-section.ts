"use client";

import { type FocusEvent, useActionState, useEffect, useRef } from "react";
import { type FieldValues, useForm } from "react-hook-form";
import { afterPress } from "#components/ui/after-press.ts";
import { type DraftSection, draftSchemas, type SectionValues } from "#lib/cases/request/draft-schema.ts";
import { saveSectionAction } from "../actions.ts";
import { sectionResolver } from "./section-resolver.ts";
import type { SectionState } from "./section-state.ts";
import { useAutosave } from "./use-autosave.ts";

interface SectionOptions<Section extends DraftSection> {
  caseId: string;
  section: Section;
  /** ISO date in Mexico City. */
  today: string;
  /** What is kept, as the page was drawn. */
  initial: SectionState<Section>;
}

/**
 * A section's form: native fields that a server action reads, with the schema's sentences beside them as one types and
 * everything kept by itself. Without script only the first half is there, and it is enough.
 */
export function useSection<Section extends DraftSection>(options: SectionOptions<Section>) {
  const { caseId, section, today, initial } = options;
  const [state, action] = useActionState<SectionState, FormData>(saveSectionAction, initial);
  const schema = draftSchemas(today)[section];
  // No default values: each field then begins as it stands in the page, with what was typed before the script came.
  const form = useForm<FieldValues>({ mode: "onTouched", resolver: sectionResolver(schema) });
  const autosave = useAutosave({ caseId, section, schema, state, form });

  const drawn = useRef(state);
  useEffect(() => {
    if (drawn.current !== state) form.reset(state.values);
    drawn.current = state;
  }, [form, state]);

  const { formState } = form;
  /** The sentence beside a field: what is wrong now, or else why the last submission was refused. */
  function errorOf(name: string): string | undefined {
    const { error, isDirty } = form.getFieldState(name, formState);
    return error?.message ?? (isDirty ? undefined : state.errors[name]);
  }

  return {
    ...{ caseId, section, action, form, state, errorOf },
    autosave,
    values: autosave.values as SectionValues<Section>,
    /** Props of a text-like control. */
    field(name: string) {
      const { onChange, onBlur, ref } = form.register(name);
      const onLeave = (event: FocusEvent) => afterPress(() => void onBlur(event));
      return { name, onChange, onBlur: onLeave, ref, error: errorOf(name) };
    },
  };
}

export type Section = ReturnType<typeof useSection>;
