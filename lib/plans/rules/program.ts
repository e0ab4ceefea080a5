import { withoutAccents } from "#lib/kernel/without-accents.ts";
import type { Item } from "../items/item-kinds.ts";
import { endOfPeriod } from "../items/period.ts";
import type { PlanContent } from "../reading/plan-content.ts";

/** Where an action stands in the plan's months, from 0; null when it says no date. */
export interface Span {
  start: number;
  /** At least one. */
  months: number;
}

/** What is not said is taken to be the same month as what is. */
export function spanOf(
  { startsOn, endsOn }: Pick<Item<"action">, "startsOn" | "endsOn">,
  firstYear: number,
): Span | null {
  const [first, last] = [startsOn || endsOn, endsOn || startsOn];
  if (!first || !last) return null;
  const month = (date: string) => (Number(date.slice(0, 4)) - firstYear) * 12 + Number(date.slice(5, 7)) - 1;
  return { start: month(first), months: month(last) - month(first) + 1 };
}

export interface MonthWork {
  /** Under way at some day of the month, one's own first. */
  actions: { item: Item<"action">; mine: boolean; begins: boolean; ends: boolean }[];
  /** Indicators with a target whose period ends this month and that nobody has measured. */
  measures: { indicator: Item<"indicator">; period: string; mine: boolean }[];
  /** Objectives whose date is this month. */
  objectives: Item<"objective">[];
}

const plain = (text: string): string => withoutAccents(text).toLocaleLowerCase("es").trim();

/**
 * What a month asks for.
 * @param month «2027-05»
 * @param person by whose name an owner is known as oneself, whatever the accents
 */
export function workOfMonth(content: PlanContent, month: string, person: string): MonthWork {
  const isMine = ({ owner }: { owner: string }) => owner !== "" && plain(owner).includes(plain(person));
  const measured = new Set(content.measured.map(({ indicatorId, period }) => `${indicatorId} ${period}`));
  const actions = content.action
    .filter(({ startsOn, endsOn }) => {
      const [first, last] = [startsOn || endsOn, endsOn || startsOn];
      return first !== "" && first.slice(0, 7) <= month && month <= last.slice(0, 7);
    })
    .map((item) => ({
      ...{ item, mine: isMine(item) },
      ...{ begins: item.startsOn.startsWith(month), ends: item.endsOn.startsWith(month) },
    }));
  const measures = content.target.flatMap(({ indicatorId, period }) => {
    const indicator = content.indicator.find(({ id }) => id === indicatorId);
    const isDue =
      period !== "" && endOfPeriod(period).startsWith(month) && !measured.has(`${indicatorId} ${period}`);
    return indicator && isDue ? [{ indicator, period, mine: isMine(indicator) }] : [];
  });
  return {
    actions: actions.sort((one, other) => Number(other.mine) - Number(one.mine)),
    measures: measures.sort((one, other) => Number(other.mine) - Number(one.mine)),
    objectives: content.objective.filter(({ dueOn }) => dueOn.startsWith(month)),
  };
}
