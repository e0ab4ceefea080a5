import type { Snapshot } from "../adopting/snapshot.ts";
import { nameItem, namesOf } from "../items/name-item.ts";
import { comparePeriods, endOfPeriod, yearOfPeriod } from "../items/period.ts";
import { profileFields } from "../items/plan-fields.ts";
import { DIRECTIONS, FREQUENCIES } from "../items/words.ts";
import type { Measurement } from "../reading/plan-content.ts";
import { type Light, type LightReading, measurementsInForce, readLight } from "../rules/traffic-light.ts";
import type { ReportFacts, ReportIndicator, ReportObjective, ReportQuarter } from "./report-content.ts";

/** Of a profile, enough to place the reader; the whole of it is in the plan. */
const IN_BRIEF = ["population", "economy", "vocations", "needs"] as const;
/** From worst to best; without a colour, nothing is known. */
const GRAVITY: readonly Light[] = ["red", "amber", "green"];
const LONGEST_NAME = 300;

interface Told {
  snapshot: Snapshot;
  year: number;
  /** Of the plan, corrected or not. */
  measured: readonly Measurement[];
  quarters: readonly ReportQuarter[];
  /** The day on which its lights are read: what ended before it should have been measured. */
  judgedOn: string;
}

/** What an adopted plan, its measurements and its quarters say of a year. Pure. */
export function tellPlan(told: Told): Pick<ReportFacts, "profile" | "objectives" | "indicators" | "program"> {
  const { snapshot, year } = told;
  const { plan, content } = snapshot;
  const indicators = readIndicators(told);
  const actions = new Map(content.action.map((action) => [action.id, action]));
  return {
    profile: IN_BRIEF.filter((name) => plan[name] !== "").map((name) => ({
      label: profileFields[name].label,
      text: plan[name],
    })),
    objectives: readObjectives(told, indicators),
    indicators: indicators.map(({ row }) => row),
    program: content.actionYear
      .filter((line) => line.year === String(year))
      .map(({ deliverable, actionId, amount, currency, source }) => ({
        ...{ deliverable, amount, currency, source },
        action: actions.get(actionId)?.text ?? "",
        owner: actions.get(actionId)?.owner ?? "",
      })),
  };
}

interface ReadIndicator {
  objectiveId: string;
  reading: LightReading<Measurement>;
  row: ReportIndicator;
}

function readIndicators({ snapshot, year, measured, judgedOn }: Told): ReadIndicator[] {
  const { content } = snapshot;
  const objectives = namesOf(content, ["objective"]);
  const end = `${year}-12-31`;
  return content.indicator.map((indicator): ReadIndicator => {
    const isOf = ({ indicatorId }: { indicatorId: string }) => indicatorId === indicator.id;
    // What was measured afterwards belongs to the report of its own year.
    const known = measured.filter((each) => isOf(each) && endOfPeriod(each.period) <= end);
    const targets = content.target.filter(isOf);
    const reading = readLight(indicator, targets, measurementsInForce(known), judgedOn);
    const target = targets
      .filter(({ period, value }) => period && value && yearOfPeriod(period) === year)
      .sort((one, other) => comparePeriods(one.period, other.period))
      .at(-1);
    const { objectiveId, name, unit, formula, frequency, direction, baseValue, baseYear } = indicator;
    return {
      ...{ objectiveId, reading },
      row: {
        ...{ name, unit, formula, baseValue, baseYear, light: reading.light, why: reading.why },
        objective: objectives.get(objectiveId) ?? "",
        frequency: frequency ? FREQUENCIES[frequency as keyof typeof FREQUENCIES] : "",
        direction: direction ? DIRECTIONS[direction as keyof typeof DIRECTIONS] : "",
        ...{ targetPeriod: target?.period ?? "", targetValue: target?.value ?? "" },
        ...{ lastPeriod: reading.last?.period ?? "", lastValue: reading.last?.value ?? "" },
        lastNote: reading.last?.note ?? "",
      },
    };
  });
}

function readObjectives(
  { snapshot: { content }, quarters }: Told,
  indicators: readonly ReadIndicator[],
): ReportObjective[] {
  const axes = new Map(content.axis.map(({ id, name }) => [id, name]));
  const states = new Map(quarters.flatMap(({ lines }) => lines.map(({ id, state }) => [id, state] as const)));
  return content.objective.map((objective) => {
    const own = indicators.filter(({ objectiveId }) => objectiveId === objective.id);
    const worst = GRAVITY.map((light) => own.find(({ reading }) => reading.light === light)).find(Boolean);
    const { id, axisId, owner, dueOn } = objective;
    return {
      ...{ id, owner, dueOn, text: nameItem("objective", objective, LONGEST_NAME) },
      axis: axes.get(axisId) ?? "",
      light: worst?.reading.light ?? "grey",
      why: worst ? `${worst.row.name}. ${worst.reading.why}` : "Ningún indicador suyo tiene color.",
      state: states.get(id) ?? "",
    };
  });
}
