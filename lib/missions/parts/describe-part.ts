import { type PartWords, partWords } from "#lib/editing/part-words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import type { Mission } from "../reading/read-mission.ts";
import { sayPlace } from "../reading/say-place.ts";
import { COST_CONCEPTS, MEMBER_KINDS } from "../words.ts";
import type { ListedPart } from "./mission-parts.ts";

/** The parts of a kind as their list says them. */
const DESCRIPTIONS = {
  place: ({ place }) => place.map(({ id, city, country }) => partWords(id, sayPlace({ city, country }), [])),
  member: ({ member }) =>
    member.map(({ id, name, position, kind }) =>
      partWords(id, name, [position, kind && MEMBER_KINDS[kind as keyof typeof MEMBER_KINDS]]),
    ),
  session: ({ session }) =>
    session.map(({ id, day, time, what, place, withWhom }) =>
      partWords(
        id,
        time ? `${time} · ${what}` : what,
        [place, withWhom && `Con ${withWhom}`],
        formatDate(day),
      ),
    ),
  person: ({ person }) =>
    person.map(({ id, name, position, organisation }) => partWords(id, name, [position, organisation])),
  cost: ({ cost }) =>
    cost.map(({ id, concept, detail, amount, currency }) => {
      const label = COST_CONCEPTS[concept as keyof typeof COST_CONCEPTS];
      return partWords(id, `${label}: ${saySums(sumMoney([{ amount, currency }]))}`, [detail]);
    }),
  commitment: ({ commitment }) =>
    commitment.map(({ id, what, owner, dueOn }) =>
      partWords(id, what, [`Responsable: ${owner}`, `Para el ${formatDate(dueOn)}`]),
    ),
} as const satisfies Record<ListedPart, (mission: Mission) => PartWords[]>;

export const describeParts = (part: ListedPart, mission: Mission): PartWords[] => DESCRIPTIONS[part](mission);
