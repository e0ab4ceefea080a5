"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { MOST_BYTES } from "#lib/directory/catalogue-file.ts";
import { directoryDesk } from "#lib/directory/directory-desk.ts";
import { OWN_DIRECTORY_HREF } from "#lib/directory/directory-query.ts";
import { ENTRY_FIELDS } from "#lib/directory/entry-input.ts";
import { directoryKindOf } from "#lib/directory/kinds.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";

const done = (what: string) => `${OWN_DIRECTORY_HREF}?hecho=${what}`;

/** Writes an entry, new or not. */
export async function saveEntryAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, kind: slug } = readFields(form, ["id", "revision", "kind"]);
  const input = readFields(form, ENTRY_FIELDS);
  return submitForm(input, async () => {
    const actor = await getActingActor();
    const kind = directoryKindOf(slug);
    if (id !== "") await directoryDesk.save(actor, { id, revision: Number(revision), input });
    else if (kind !== null) await directoryDesk.add(actor, { kind, input });
    else throw notFound();
    redirect(done("guardada"));
  });
}

/** Says that an entry is still right. */
export async function confirmEntryAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision } = readFields(form, ["id", "revision"]);
  return submitForm({}, async () => {
    await directoryDesk.confirm(await getActingActor(), { id, revision: Number(revision) });
    redirect(done("confirmada"));
  });
}

/** Takes an entry out of the directory. */
export async function removeEntryAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision } = readFields(form, ["id", "revision"]);
  return submitForm({}, async () => {
    const what = { id, revision: Number(revision), removed: true };
    await directoryDesk.setRemoved(await getActingActor(), what);
    redirect(`${done("quitada")}&ficha=${id}&revision=${Number(revision) + 1}`);
  });
}

/** Puts back what was just taken out. */
export async function restoreEntryAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision } = readFields(form, ["id", "revision"]);
  return submitForm({}, async () => {
    const what = { id, revision: Number(revision), removed: false };
    await directoryDesk.setRemoved(await getActingActor(), what);
    redirect(done("restituida"));
  });
}

/** Asks every office to confirm its entry. */
export async function openRoundAction(): Promise<FormState> {
  return submitForm({}, async () => {
    await directoryDesk.openRound(await getActingActor());
    redirect(done("abierta"));
  });
}

/** Loads a catalogue from a file. */
export async function loadFileAction(_before: FormState, form: FormData): Promise<FormState> {
  return submitForm({}, async () => {
    const actor = await getActingActor();
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0)
      throw new DomainError("invalid", "Elija un archivo.", { file: "Elija un archivo." });
    // What is too large is not read into memory: the reader says how much fits.
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
    const { created, changed, same } = await directoryDesk.loadFile(actor, bytes);
    redirect(`${done("cargado")}&nuevas=${created}&cambiadas=${changed}&iguales=${same}`);
  });
}
