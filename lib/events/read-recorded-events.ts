import type { CohostState } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { countAnswers, type QuestionResult } from "./aftermath/survey-view.ts";
import { LEAST_ANSWERS } from "./aftermath/survey-words.ts";
import { EVENT_PARTS } from "./event-parts.ts";
import type { EventView } from "./event-view.ts";

/** A material with where its bytes are. */
export interface RecordedMaterial {
  title: string;
  link: string;
  name: string;
  size: number;
  sha256: string;
  storageKey: string;
}

/** An event as its office keeps it: what it said, how many came, what it left. Of nobody who came a name. */
export interface RecordedEvent extends EventView {
  /** How many came to something. */
  came: number;
  certificates: number;
  outcome: { text: string; figures: string; evidence: string } | null;
  materials: RecordedMaterial[];
  survey: { sent: number; answered: number; results: QuestionResult[] } | null;
  /** Every office that was ever asked to convene it. */
  asked: { office: string; state: CohostState; reason: string }[];
}

/** All the events of an office, the earliest first. As many statements for any number of them. */
export async function readRecordedEvents(tx: Tx, officeId: string): Promise<RecordedEvent[]> {
  const rows = await tx.event.findMany({
    where: { officeId },
    include: {
      ...EVENT_PARTS,
      outcome: { select: { text: true, figures: true, evidence: true } },
      materials: { orderBy: [{ at: "asc" }, { id: "asc" }] },
      survey: {
        include: {
          questions: {
            orderBy: { position: "asc" },
            include: { answers: { select: { value: true, text: true } } },
          },
        },
      },
      _count: {
        select: {
          registrations: { where: { attendances: { some: { undoneAt: null } } } },
          certificates: { where: { revokedAt: null } },
        },
      },
    },
    orderBy: [{ startsAt: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  });
  const asked = await tx.eventCohost.findMany({
    where: { event: { officeId } },
    select: { eventId: true, state: true, reason: true, office: { select: { name: true } } },
    orderBy: [{ invitedAt: "asc" }, { id: "asc" }],
  });
  const byEvent = Map.groupBy(asked, ({ eventId }) => eventId);
  return rows.map(({ _count, survey, ...row }) => ({
    ...row,
    ...{ came: _count.registrations, certificates: _count.certificates },
    asked: (byEvent.get(row.id) ?? []).map(({ office, state, reason }) => ({
      ...{ office: office.name, state, reason },
    })),
    survey: survey?.sentAt
      ? {
          ...{ sent: survey.sent, answered: survey.answered },
          results: survey.answered < LEAST_ANSWERS ? [] : survey.questions.map(countAnswers),
        }
      : null,
  }));
}
