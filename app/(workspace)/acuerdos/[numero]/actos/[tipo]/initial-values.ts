import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import { ACT_FIELDS } from "#lib/registry/acts/act-fields.ts";
import type { ActFacts } from "#lib/registry/acts/find-act-subject.ts";
import { flattenCounterparts, joinAreas } from "./read-act-form.ts";

/** What the form of an act begins with: the facts as they are, under the names of its fields. */
export function initialValues(kind: AgreementActKind, facts: ActFacts): Record<string, string> {
  const fields: readonly string[] = ACT_FIELDS[kind];
  const { areas, counterparts, ...rest } = facts;
  const texts = Object.entries(rest).map(([name, value]) => [name, value ?? ""] as const);
  return {
    ...Object.fromEntries(texts.filter(([name]) => fields.includes(name))),
    ...(fields.includes("areas") ? { areas: joinAreas(areas) } : {}),
    ...(fields.includes("counterparts") ? flattenCounterparts(counterparts) : {}),
  };
}
