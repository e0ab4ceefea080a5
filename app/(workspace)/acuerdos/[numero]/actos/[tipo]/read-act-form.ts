import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { ACT_FIELDS } from "#lib/registry/acts/act-fields.ts";
import type { ActFacts } from "#lib/registry/acts/find-act-subject.ts";

/** As many counterparts as a request may have. */
export const MOST_COUNTERPARTS = 10;
export const COUNTERPART_FIELDS = ["name", "type", "countryCode", "place"] as const;

/** Keys have no commas. */
export const joinAreas = (keys: readonly string[]): string => keys.join(",");
export const splitAreas = (joined: string): string[] => joined.split(",").filter(Boolean);

export const counterpartName = (index: number, field: (typeof COUNTERPART_FIELDS)[number]): string =>
  `counterparts.${index}.${field}`;

/** The counterparts of the facts under the names of their fields. */
export const flattenCounterparts = (counterparts: ActFacts["counterparts"]): Record<string, string> =>
  Object.fromEntries(
    counterparts.flatMap((party, index) =>
      COUNTERPART_FIELDS.map((field) => [counterpartName(index, field), party[field] ?? ""]),
    ),
  );

interface ReadAct {
  /** For the writer. */
  input: Record<string, unknown>;
  /** For the form, when it is given back. */
  typed: Record<string, string>;
}

/** What the form of an act says, field by field; a counterpart left blank is none. */
export function readActForm(kind: AgreementActKind, form: FormData): ReadAct {
  const fields: readonly string[] = ACT_FIELDS[kind];
  const texts = readFields(
    form,
    fields.filter((field) => field !== "areas" && field !== "counterparts"),
  );
  const input: Record<string, unknown> = { ...texts };
  const typed = { ...texts };
  if (fields.includes("areas")) {
    const areas = form.getAll("areas").filter((value) => typeof value === "string");
    input.areas = areas;
    typed.areas = joinAreas(areas);
  }
  if (fields.includes("counterparts")) {
    const rows = Array.from({ length: MOST_COUNTERPARTS }, (_, index) =>
      readFields(
        form,
        COUNTERPART_FIELDS.map((field) => counterpartName(index, field)),
      ),
    );
    const parties = rows.map((row, index) =>
      Object.fromEntries(
        COUNTERPART_FIELDS.map((field) => [field, row[counterpartName(index, field)] ?? ""]),
      ),
    );
    input.counterparts = parties.filter((party) => Object.values(party).some((value) => value.trim() !== ""));
    Object.assign(typed, ...rows);
  }
  return { input, typed };
}
