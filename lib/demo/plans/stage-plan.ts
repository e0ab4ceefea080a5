import { randomUUID } from "node:crypto";
import type { CopiedContent } from "#lib/plans/editing/copy-content.ts";
import type { ItemKind, KindValues } from "#lib/plans/items/item-kinds.ts";
import { blankValues } from "#lib/plans/items/stored-values.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import type { PlanScript, ScriptedIndicator } from "./plan-script.ts";

export type StagedContent = CopiedContent & Pick<PlanContent, "evidence">;
type Measured = { indicatorId: string; period: string; value: string; note: string };

const item = <Kind extends ItemKind>(kind: Kind, values: Partial<KindValues<Kind>>) => ({
  ...blankValues(kind),
  ...values,
  id: randomUUID() as string,
});

/**
 * The items of an invented plan, tied to each other, and what was measured in it.
 * @param pictures with their files, which are in the plan already
 */
export function stagePlan(
  script: PlanScript,
  pictures: readonly Partial<KindValues<"picture">>[],
): { content: StagedContent; measured: Measured[] } {
  const swot = Object.entries(script.swot).map(([key, [quadrant, weight, text, evidence]]) => ({
    key,
    item: item("swot", { quadrant, weight, text, evidence }),
  }));
  const axes = Object.entries(script.axes).map(([key, [name, purpose, strategy]]) => ({
    key,
    item: item("axis", { name, purpose, strategy }),
  }));
  const idOf = (rows: readonly { key: string; item: { id: string } }[], key: string): string => {
    const row = rows.find((each) => each.key === key);
    if (!row) throw new Error(`The plan's script has no «${key}»`);
    return row.item.id;
  };
  const content: StagedContent = {
    figure: (script.figures ?? []).map((values) => item("figure", values)),
    picture: pictures.map((values) => item("picture", values)),
    swot: swot.map((row) => row.item),
    actor: script.actors.map((values) => item("actor", values)),
    commitment: script.commitments.map((values) => item("commitment", values)),
    axis: axes.map((row) => row.item),
    ...{ objective: [], action: [], actionYear: [], indicator: [], target: [], evidence: [] },
  };
  const measured: Measured[] = [];
  for (const { axis, swot: answers, values, actions, indicators } of script.objectives) {
    const swotIds = answers.map((key) => idOf(swot, key)).sort();
    const objective = item("objective", { ...values, axisId: idOf(axes, axis), swotIds });
    content.objective.push(objective);
    for (const { text, owner, partners = "", from, to, years = {} } of actions) {
      const action = item("action", {
        ...{ objectiveId: objective.id, text, owner, partners, startsOn: from, endsOn: to },
      });
      content.action.push(action);
      for (const [year, [deliverable, amount, currency, source]] of Object.entries(years)) {
        const line = { actionId: action.id, year, deliverable, amount, currency, source };
        content.actionYear.push(item("actionYear", line));
      }
    }
    for (const indicator of indicators) measured.push(...stageIndicator(content, objective.id, indicator));
  }
  return { content, measured };
}

function stageIndicator(content: StagedContent, objectiveId: string, script: ScriptedIndicator): Measured[] {
  const { name, unit, base, targets, measured = {}, evidence = [], less } = script;
  const indicator = item("indicator", {
    ...{ objectiveId, name, unit, baseValue: base, baseYear: "2025", frequency: "YEARLY" },
    ...{ direction: less ? "DOWN" : "UP", owner: "Seguimiento y evaluación" },
  });
  const indicatorId = indicator.id;
  content.indicator.push(indicator);
  for (const [period, value] of Object.entries(targets)) {
    content.target.push(item("target", { indicatorId, period, value }));
  }
  content.evidence.push(...evidence.map((values) => item("evidence", { ...values, indicatorId })));
  return Object.entries(measured).map(([period, [value, note]]) => ({ indicatorId, period, value, note }));
}
