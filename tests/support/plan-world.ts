import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { createPlan } from "#lib/plans/editing/create-plan.ts";
import type { Values } from "#lib/plans/items/field.ts";
import type { ItemKind } from "#lib/plans/items/item-kinds.ts";
import { createWorld, type World } from "./case-world.ts";

export const FIRST_YEAR = 2027;

/** Offices and people, the one of the tests with a plan that has just begun. */
export async function createPlanWorld(db: PrismaClient): Promise<World & { planId: string }> {
  const world = await createWorld(db);
  const planId = await beginPlan(db, world.own.editor);
  return { ...world, planId };
}

export const beginPlan = (db: PrismaClient, actor: Actor, from = "nothing"): Promise<string> =>
  createPlan(db, actor, { title: "Plan de prueba", firstYear: String(FIRST_YEAR), from });

/** One item of each kind that is adopted, each tied to the one before: a whole thread. */
export async function addThread(
  db: PrismaClient,
  actor: Actor,
): Promise<Record<Exclude<ItemKind, "picture">, string>> {
  const add = (kind: ItemKind, values: Values) => addItem(db, actor, kind, values);
  const figure = await add("figure", {
    name: "Habitantes",
    nameEn: "Inhabitants",
    value: "687127",
    year: "2020",
  });
  const swot = await add("swot", { text: "Hay trece universidades", quadrant: "STRENGTH", weight: "5" });
  const actor_ = await add("actor", { name: "Universidad de Guadalajara", side: "INSIDE", interest: "4" });
  const commitment = await add("commitment", { name: "Hermanamiento con Lyon", kind: "SISTER_TIE" });
  const axis = await add("axis", { name: "Talento que va y vuelve", strategy: "redes" });
  const objective = await add("objective", {
    ...{
      text: "Otorgar 120 becas de movilidad",
      axisId: axis,
      swotIds: [swot],
      indicator: "Becas",
      unit: "becas",
    },
    ...{ baseValue: "40", baseYear: "2026", targetValue: "120", dueOn: "2029-12-01", owner: "Cooperación" },
    ...{ developmentTie: "PED, eje 3", sdgGoals: ["4"], sdgTargets: ["4.3", "4.b"] },
  });
  const action = await add("action", {
    ...{ text: "Convocar con tres universidades", objectiveId: objective, owner: "Cooperación" },
    ...{ startsOn: "2027-02-01", endsOn: "2029-11-30" },
  });
  const actionYear = await add("actionYear", {
    ...{ actionId: action, year: "2027", deliverable: "Primera convocatoria" },
    ...{ amount: "250000.5", currency: "MXN", source: "Presupuesto propio" },
  });
  const indicator = await add("indicator", {
    ...{
      name: "Becas otorgadas",
      objectiveId: objective,
      unit: "becas",
      frequency: "YEARLY",
      direction: "UP",
    },
    ...{ baseValue: "40", baseYear: "2026" },
  });
  const target = await add("target", { indicatorId: indicator, period: "2027", value: "60" });
  const evidence = await add("evidence", { title: "Acta", indicatorId: indicator, kind: "MINUTES" });
  return {
    figure,
    swot,
    actor: actor_,
    commitment,
    axis,
    objective,
    action,
    actionYear,
    indicator,
    target,
    evidence,
  };
}
