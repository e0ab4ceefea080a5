import { describe, expect, it } from "vitest";
import { type ItemKind, LISTED_KINDS } from "#lib/plans/items/item-kinds.ts";
import { blankValues } from "#lib/plans/items/stored-values.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import { layOutTrace } from "#lib/plans/rules/lay-out-trace.ts";
import { traceContent } from "#lib/plans/rules/trace.ts";

const item = (kind: ItemKind, id: string, values = {}) => ({ ...blankValues(kind), id, ...values });

const thread = (): Record<ItemKind | "measured" | "file", object[]> => ({
  ...{ figure: [], picture: [] },
  swot: [item("swot", "s", { text: "Trece universidades", weight: "5" })],
  ...{ actor: [], commitment: [] },
  axis: [item("axis", "e", { name: "Talento" })],
  objective: [item("objective", "o", { axisId: "e", swotIds: ["s"] })],
  action: [item("action", "a", { objectiveId: "o", owner: "Cooperación" })],
  actionYear: [item("actionYear", "y", { actionId: "a", amount: "10", currency: "MXN", source: "Propio" })],
  indicator: [item("indicator", "i", { objectiveId: "o" })],
  target: [item("target", "t", { indicatorId: "i" })],
  evidence: [item("evidence", "v", { indicatorId: "i" })],
  file: [] as object[],
  measured: [{ id: "m", indicatorId: "i" }],
});

const orphans = (change: Partial<ReturnType<typeof thread>>) =>
  traceContent({ ...thread(), ...change } as PlanContent).orphans.map(({ id, lack }) => `${id} ${lack}`);

it("follows a whole thread and finds nothing loose", () => {
  const { objectives } = traceContent(thread() as PlanContent);
  expect(objectives).toEqual([
    {
      ...{ objectiveId: "o", swotIds: ["s"], axisId: "e", whole: true },
      actions: [{ id: "a", yearIds: ["y"] }],
      indicators: [{ id: "i", evidenceIds: ["v"] }],
    },
  ]);
  expect(orphans({})).toEqual([]);
});

describe("each break is seen", () => {
  it.each<[Partial<ReturnType<typeof thread>>, string[]]>([
    [
      { objective: [item("objective", "o", { axisId: "e" })] },
      ["o no responde a nada del diagnóstico", "s pesa mucho y ningún objetivo responde"],
    ],
    [
      { objective: [item("objective", "o", { swotIds: ["s"] })] },
      ["o no está en ningún eje", "e no tiene objetivos"],
    ],
    [{ action: [], actionYear: [] }, ["o no tiene acciones"]],
    [{ action: [item("action", "a", { objectiveId: "o" })] }, ["a no tiene responsable"]],
    [
      { action: [item("action", "a", { owner: "x" })] },
      ["o no tiene acciones", "a no sirve a ningún objetivo"],
    ],
    [{ actionYear: [] }, ["a no está en el POA de ningún año"]],
    [{ actionYear: [item("actionYear", "y", { actionId: "a" })] }, ["y no dice cuánto cuesta"]],
    [
      { actionYear: [item("actionYear", "y", { actionId: "a", amount: "5", currency: "USD" })] },
      ["y no dice de dónde sale el dinero"],
    ],
    [{ actionYear: [item("actionYear", "y", { actionId: "a", amount: "0" })] }, []],
    [{ target: [] }, ["i no tiene metas"]],
    [{ evidence: [] }, ["i tiene mediciones y ninguna evidencia"]],
    [{ evidence: [], measured: [] }, []],
    [{ indicator: [], target: [], evidence: [], measured: [] }, ["o no tiene indicador"]],
  ])("%j", (change, found) => {
    expect(orphans(change).sort()).toEqual(found.toSorted());
  });

  it.each(
    LISTED_KINDS.filter((kind) => !["figure", "picture", "actor", "commitment", "target"].includes(kind)),
  )("a thread without its %s is not whole", (kind) => {
    const cut = { ...thread(), [kind]: [] } as PlanContent;
    if (kind === "axis") cut.objective[0]!.axisId = "";
    if (kind === "swot") cut.objective[0]!.swotIds = [];
    expect(traceContent(cut).objectives.every(({ whole }) => whole)).toBe(kind === "objective");
  });
});

it("draws every item once and a line for every tie", () => {
  const { nodes, links, rows } = layOutTrace(thread() as PlanContent);
  expect(nodes.map(({ id }) => id).sort()).toEqual(["a", "e", "i", "o", "s", "v", "y"]);
  expect(links).toHaveLength(6);
  expect(rows).toBe(1);
  expect(nodes.some(({ loose }) => loose)).toBe(false);
});
