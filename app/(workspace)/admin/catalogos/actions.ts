"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { addArea } from "#lib/catalogues/add-area.ts";
import { renameArea } from "#lib/catalogues/rename-area.ts";
import { setAreaRetired } from "#lib/catalogues/set-area-retired.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { isFigureKey } from "#lib/procedure/figures.ts";
import { setFigure } from "#lib/procedure/set-figure.ts";
import { withdrawFigure } from "#lib/procedure/withdraw-figure.ts";
import { areaHref, areasHref, type CatalogueDone, figureHref, FIGURES_HREF } from "./catalogue-address.ts";

/** Adds an area, or renames the one that the form names. */
export async function saveAreaAction(_before: FormState, form: FormData): Promise<FormState> {
  const { key, ...typed } = readFields(form, ["key", "name"]);
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (key !== "") {
      await renameArea(actor, key, typed);
      redirect(areaHref(key, "renombrada"));
    }
    await addArea(actor, typed);
    redirect(areasHref("agregada"));
  });
}

/** Takes an area out of the list, or puts it back. */
export async function setAreaRetiredAction(_before: FormState, form: FormData): Promise<FormState> {
  const { key, retired } = readFields(form, ["key", "retired"]);
  return submitForm({}, async () => {
    await setAreaRetired(await getActingActor(), key, retired === "si");
    redirect(areaHref(key, retired === "si" ? "retirada" : "restituida"));
  });
}

/** Gives a figure of the procedure another value from a day on. */
export async function setFigureAction(_before: FormState, form: FormData): Promise<FormState> {
  const { key, ...typed } = readFields(form, ["key", "value", "legalBasis", "validFrom"]);
  return submitForm(typed, async () => {
    await setFigure(await getActingActor(), key, typed);
    redirect(doneHref(key, "fijado"));
  });
}

/** Takes back a value whose day has not come. */
export async function withdrawFigureAction(_before: FormState, form: FormData): Promise<FormState> {
  const { key, validFrom } = readFields(form, ["key", "validFrom"]);
  return submitForm({}, async () => {
    await withdrawFigure(await getActingActor(), key, validFrom);
    redirect(doneHref(key, "cancelado"));
  });
}

const doneHref = (key: string, done: CatalogueDone): string =>
  isFigureKey(key) ? figureHref(key, done) : FIGURES_HREF;
