import { type PartWords, partWords } from "#lib/editing/part-words.ts";
import { formatDate, formatInstantDate } from "#lib/kernel/format-date.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import type { TieView } from "../reading/tie-view.ts";
import { COMMITMENT_STATES, PROGRAM_OUTCOMES, TIE_SIDES } from "../words.ts";
import { sayMonth } from "./say-field.ts";
import type { ListedPart } from "./tie-parts.ts";

const outcomeOf = (outcome: string, note: string): string =>
  outcome
    ? [PROGRAM_OUTCOMES[outcome as keyof typeof PROGRAM_OUTCOMES], note].filter(Boolean).join(": ")
    : note;

const sideOf = (side: string): string => TIE_SIDES[side as keyof typeof TIE_SIDES];

/** The parts of a kind as their list says them. */
const DESCRIPTIONS = {
  activity: ({ activity, isOwn }) =>
    activity.map(({ id, what, happenedOn, detail, people, lineTitle, sourceTitle, isPublic, files }) =>
      partWords(id, what, [
        [formatDate(happenedOn), people && `${Number(people).toLocaleString("es-MX")} personas`]
          .filter(Boolean)
          .join(" · "),
        detail,
        lineTitle && `Cumple del POA: ${lineTitle}`,
        sourceTitle && `Salió de: ${sourceTitle}`,
        files.length > 0 ? `Evidencia: ${files.map(({ name }) => name).join(", ")}` : "",
        isOwn && isPublic === "si" ? "Se publica si el vínculo se comparte." : "",
      ]),
    ),
  commitment: ({ commitment }) =>
    commitment.map(({ id, what, side, owner, dueOn, state, stateOn }) =>
      partWords(id, what, [
        `${sideOf(side)}. Responsable: ${owner}`,
        dueOn && `Para el ${formatDate(dueOn)}`,
        stateOn ? `${COMMITMENT_STATES[state]} desde el ${formatDate(stateOn)}` : COMMITMENT_STATES[state],
      ]),
    ),
  line: ({ line, activity }) =>
    line.map(({ id, year, month, what, owner, amount, currency, indicator, outcome, outcomeNote }) => {
      const done = activity.filter(({ programLineId }) => programLineId === id).map((each) => each.what);
      const money = amount && saySums(sumMoney([{ amount, currency }]));
      return partWords(
        id,
        what,
        [
          [`En ${sayMonth(month)}`, `Responsable: ${owner}`, money].filter(Boolean).join(" · "),
          indicator && `Indicador: ${indicator}`,
          outcomeOf(outcome, outcomeNote),
          done.length > 0 ? `Actividades: ${done.join("; ")}` : "",
        ],
        year,
      );
    }),
  contact: ({ contact }) =>
    contact.map(({ id, side, name, position, organisation, email, phone }) =>
      partWords(id, name, [[position, organisation].filter(Boolean).join(", "), email, phone], sideOf(side)),
    ),
  note: ({ note }) =>
    note.map(({ id, text, updatedAt, updatedBy }) =>
      partWords(id, text, [`${updatedBy}, ${formatInstantDate(updatedAt)}`]),
    ),
} as const satisfies Record<ListedPart, (tie: TieView) => PartWords[]>;

export const describeParts = (part: ListedPart, tie: TieView): PartWords[] => DESCRIPTIONS[part](tie);
