import { formatDate } from "#lib/kernel/format-date.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import type { Mission } from "../reading/read-mission.ts";
import { sayPlace } from "../reading/say-place.ts";
import { COST_CONCEPTS, MEMBER_KINDS } from "../words.ts";
import type { ListedPart } from "./mission-parts.ts";

export interface PartWords {
  id: string;
  title: string;
  /** What else is said of it, a line each. */
  lines: string[];
  /** Rows of one group stand under one heading; empty when there are no groups. */
  group: string;
}

const words = (id: string, title: string, lines: string[], group = ""): PartWords => ({
  ...{ id, title, group, lines: lines.filter(Boolean) },
});

/** The parts of a kind as their list says them. */
const DESCRIPTIONS = {
  place: ({ place }) => place.map(({ id, city, country }) => words(id, sayPlace({ city, country }), [])),
  member: ({ member }) =>
    member.map(({ id, name, position, kind }) =>
      words(id, name, [position, kind && MEMBER_KINDS[kind as keyof typeof MEMBER_KINDS]]),
    ),
  session: ({ session }) =>
    session.map(({ id, day, time, what, place, withWhom }) =>
      words(id, time ? `${time} · ${what}` : what, [place, withWhom && `Con ${withWhom}`], formatDate(day)),
    ),
  person: ({ person }) =>
    person.map(({ id, name, position, organisation }) => words(id, name, [position, organisation])),
  cost: ({ cost }) =>
    cost.map(({ id, concept, detail, amount, currency }) => {
      const label = COST_CONCEPTS[concept as keyof typeof COST_CONCEPTS];
      return words(id, `${label}: ${saySums(sumMoney([{ amount, currency }]))}`, [detail]);
    }),
  commitment: ({ commitment }) =>
    commitment.map(({ id, what, owner, dueOn }) =>
      words(id, what, [`Responsable: ${owner}`, `Para el ${formatDate(dueOn)}`]),
    ),
} as const satisfies Record<ListedPart, (mission: Mission) => PartWords[]>;

export const describeParts = (part: ListedPart, mission: Mission): PartWords[] => DESCRIPTIONS[part](mission);
