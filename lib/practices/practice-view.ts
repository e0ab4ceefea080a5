import type { PracticeKind } from "#lib/generated/prisma/enums.ts";
import type { AnswerFile, KeptAnswer } from "./evaluation-view.ts";

/** What anyone who may read a practice reads of it. */
export interface PracticeView {
  id: string;
  name: string;
  kind: PracticeKind;
  summary: string;
  place: string;
  firstYear: number;
  lastYear: number | null;
  partners: string;
  agreements: string[];
  office: { id: string; name: string; stateCode: string; state: string; municipality: string | null };
  /** From which it began, while that one can be read by anyone. */
  copiedFrom: { id: string; name: string; office: string } | null;
  indicators: { id: string; name: string; unit: string; value: string; year: number }[];
  publishedAt: Date | null;
  updatedAt: Date;
  updatedBy: string;
  revision: number;
}

/** An evaluation with who made it. */
export interface EvaluationView {
  id: string;
  kind: "SELF" | "PEER";
  state: "INVITED" | "DECLINED" | "DRAFT" | "SENT";
  round: number;
  office: { id: string; name: string };
  sentAt: Date | null;
  sentBy: string | null;
  createdAt: Date;
  /** 0 to 1, as it was sent. */
  score: number | null;
  answers: (KeptAnswer & { revision: number; updatedBy: string; updatedAt: Date })[];
  files: AnswerFile[];
}

/** «2019–2024», «desde 2019». */
export const yearsOfPractice = ({
  firstYear,
  lastYear,
}: Pick<PracticeView, "firstYear" | "lastYear">): string =>
  lastYear === null
    ? `desde ${firstYear}`
    : lastYear === firstYear
      ? `${firstYear}`
      : `${firstYear}–${lastYear}`;

/** The last evaluation that each office sent: its own first, then those of others by their name. */
export const lastSent = <One extends Pick<EvaluationView, "kind" | "state" | "round" | "office">>(
  evaluations: readonly One[],
): One[] =>
  evaluations
    .filter(
      (one) =>
        one.state === "SENT" &&
        !evaluations.some(
          (other) => other.state === "SENT" && other.office.id === one.office.id && other.round > one.round,
        ),
    )
    .toSorted(
      (a, b) =>
        Number(a.kind === "PEER") - Number(b.kind === "PEER") ||
        a.office.name.localeCompare(b.office.name, "es"),
    );
