"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { requestDesk } from "#lib/cases/request/request-desk.ts";
import { findUploadKind } from "#lib/cases/request/upload-parts.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { nextPage, pageHref } from "./_data/request-pages.ts";
import { parseAutosave } from "./_form/parse-autosave.ts";
import { readSectionForm } from "./_form/read-section-form.ts";
import { refusedAutosave } from "./_form/refused-autosave.ts";
import { refusedSection } from "./_form/refused-section.ts";
import { savedSectionState, withBlankRow } from "./_form/saved-section-state.ts";
import type { AutosaveAnswer, SectionState } from "./_form/section-state.ts";

/** Saves a section as its form sends it; «continuar» also leaves behind the steps that are complete. */
export async function saveSectionAction(before: SectionState, form: FormData): Promise<SectionState> {
  const typed = readSectionForm(form) ?? notFound();
  const { caseId, section, intent } = typed;
  try {
    const actor = await getActingActor();
    const saved = await requestDesk.save(actor, typed);
    if (intent === "continue") await requestDesk.advance(actor, caseId);
    // No page that one goes back to is drawn with what it held before.
    refresh();
    if (intent !== "continue") return intent === "add" ? withBlankRow(saved) : savedSectionState(saved);
  } catch (error) {
    return refusedSection(error, typed, before);
  }
  redirect(pageHref(caseId, nextPage(section === "annexes" ? "documents" : section)));
}

/** Saves what is being typed, without leaving the page, which counts anew what is missing. Whatever is refused is told, never thrown. */
export async function autosaveSectionAction(input: unknown): Promise<AutosaveAnswer> {
  try {
    const actor = await getActingActor();
    const { adopted, ...saved } = await requestDesk.save(actor, parseAutosave(input));
    refresh();
    return { ok: true, state: savedSectionState(saved), adopted };
  } catch (error) {
    return refusedAutosave(error);
  }
}

/** Takes out of the request a file that was never handed in. */
export async function removeDocumentAction(_before: FormState, form: FormData): Promise<FormState> {
  const { caseId, part, documentId } = readFields(form, ["caseId", "part", "documentId"]);
  const kind = findUploadKind(part) ?? notFound();
  return submitForm({}, async () => {
    await requestDesk.remove(await getActingActor(), { caseId, kind, documentId });
    redirect(`${pageHref(caseId, "documents")}?quitado=${part}`);
  });
}

/** Files the request as the head has read it. */
export async function fileRequestAction(_before: FormState, form: FormData): Promise<FormState> {
  const { caseId, requestKey, ...typed } = readFields(form, [
    ...(["caseId", "version", "draftVersion", "requestKey"] as const),
  ]);
  const [version, draftVersion] = [Number(typed.version), Number(typed.draftVersion)];
  return submitForm({}, async () => {
    await requestDesk.file(await getActingActor(), { caseId, version, draftVersion, requestKey });
    redirect(`/expedientes/${caseId}?hecho=file`);
  });
}
