import { readBaseline } from "#lib/editing/read-baseline.ts";
import {
  type CounterpartValues,
  type DraftSection,
  MAX_COUNTERPARTS,
} from "#lib/cases/request/draft-schema.ts";
import { editRows } from "./edit-rows.ts";

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === "string");

const COUNTERPART_FIELDS = ["name", "type", "countryCode", "place"] as const;

function readCounterparts(form: FormData): CounterpartValues[] {
  const rows: CounterpartValues[] = [];
  while (rows.length <= MAX_COUNTERPARTS && form.has(`counterparts.${rows.length}.name`)) {
    const read = (field: string) => [field, text(form, `counterparts.${rows.length}.${field}`)] as const;
    rows.push(Object.fromEntries(COUNTERPART_FIELDS.map(read)) as CounterpartValues);
  }
  return rows;
}

/** How each section comes from its form. Not checked here: the schema does it. */
const READERS = {
  agreement: (form) => ({
    title: text(form, "title"),
    kind: text(form, "kind"),
    signingBody: text(form, "signingBody"),
    signingBodyPowers: text(form, "signingBodyPowers"),
    areas: texts(form, "areas"),
    languages: texts(form, "languages"),
    purpose: text(form, "purpose"),
  }),
  counterparts: (form) => ({
    counterparts: editRows(readCounterparts(form), text(form, "intent")),
  }),
  signature: (form) => ({
    intendedDate: text(form, "intendedDate"),
    intendedPlace: text(form, "intendedPlace"),
    eventuality: text(form, "eventuality"),
  }),
  annexes: (form) => ({ noAnnexes: form.has("noAnnexes") }),
} as const satisfies Record<DraftSection, (form: FormData) => object>;

const isSection = (name: string): name is DraftSection => Object.hasOwn(READERS, name);

/** What a section's form sends; null when it is no section's. */
export function readSectionForm(form: FormData) {
  const section = text(form, "section");
  if (!isSection(section)) return null;
  const intent = text(form, "intent");
  const dropped = intent === "adopt" ? text(form, "conflictFields").split(",") : [];
  return {
    section,
    intent,
    caseId: text(form, "caseId"),
    draftVersion: Number(text(form, "draftVersion")),
    baseline: readBaseline(text(form, "baseline")),
    values: omit(READERS[section](form), dropped),
  };
}

/** «Usar lo guardado»: the fields in conflict are left as the colleague saved them. */
const omit = (values: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field)));

export type SectionForm = NonNullable<ReturnType<typeof readSectionForm>>;
