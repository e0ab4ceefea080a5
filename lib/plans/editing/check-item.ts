import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, type FieldErrors } from "#lib/kernel/errors.ts";
import type { Values } from "../items/field.ts";
import { fieldsOf, type PlanKind } from "../items/item-kinds.ts";
import { sayPlanYears, yearsOfPlan } from "../plan-years.ts";
import { itemTable } from "./item-table.ts";
import type { LockedPlan } from "./lock-plan.ts";

const text = (values: Values, field: string): string => (values[field] as string | undefined) ?? "";

type Rule = (values: Values, plan: LockedPlan) => FieldErrors;

/** What a value cannot be because of another one, or of the plan's years. */
const RULES: Partial<Record<PlanKind, Rule>> = {
  plan: (values): FieldErrors =>
    text(values, "title") === "" ? { title: "Un plan necesita un título." } : {},
  action(values, { firstYear }): FieldErrors {
    const [start, end] = [text(values, "startsOn"), text(values, "endsOn")];
    const years = yearsOfPlan(firstYear).map(String);
    const isOutside = (date: string) => date !== "" && !years.includes(date.slice(0, 4));
    const sentence = `El plan va de ${years[0]} a ${years.at(-1)}: elija una fecha de esos años.`;
    return {
      ...(isOutside(start) ? { startsOn: sentence } : {}),
      ...(isOutside(end) ? { endsOn: sentence } : {}),
      ...(start && end && end < start ? { endsOn: "Termina antes de empezar." } : {}),
    };
  },
  actionYear(values, { firstYear }): FieldErrors {
    const year = text(values, "year");
    const isInside = year === "" || yearsOfPlan(firstYear).map(String).includes(year);
    return isInside ? {} : { year: `El plan va de ${sayPlanYears(firstYear)}.` };
  },
};

/**
 * Checks what is about to be written with what stands beside it.
 * @param changed the fields that are written; `whole`, the item as it will be
 * @throws DomainError invalid with a sentence per field
 */
export async function checkItem(
  tx: Tx,
  plan: LockedPlan,
  kind: PlanKind,
  { changed, whole }: { changed: Values; whole: Values },
): Promise<void> {
  const errors: FieldErrors = { ...RULES[kind]?.(whole, plan) };
  for (const [name, value] of Object.entries(changed)) {
    const field = fieldsOf(kind)[name]!;
    if (field.type === "file" && value !== "" && !(await hasFile(tx, plan, kind, value as string)))
      errors[name] = "Ese archivo no está en el plan. Adjúntelo otra vez.";
    if (field.type !== "item" && field.type !== "items") continue;
    const ids = [value].flat().filter(Boolean);
    if (ids.length === 0) continue;
    const where = { planId: plan.id, removedAt: null, id: { in: ids } };
    const found = await itemTable(tx, field.of).findMany({ where, select: { id: true } });
    if (found.length < ids.length) errors[name] = "Lo que eligió ya no está en el plan. Elija otra vez.";
  }
  if (Object.keys(errors).length > 0) throw new DomainError("invalid", "Revise lo señalado.", errors);
}

/** What is shown must have come in by the door that leaves only what is seen. */
async function hasFile(tx: Tx, { id: planId }: LockedPlan, kind: PlanKind, id: string): Promise<boolean> {
  const clean = kind === "picture" ? { width: { not: null } } : {};
  return (await tx.planFile.findFirst({ where: { planId, id, ...clean }, select: { id: true } })) !== null;
}
