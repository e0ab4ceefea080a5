import type { DemoOfficeKey } from "../offices.ts";

/** An evaluation as it is written here: a letter for each question, a group for each criterion. */
export interface DemoJudgement {
  office: DemoOfficeKey;
  /** `s` yes, `p` partly, `n` no, `x` does not apply, `-` not answered; 15 groups, and the strategic criteria in the last. */
  answers: string;
  /** By the key of the question. */
  evidence: Readonly<Record<string, string>>;
  /** Still being written. */
  draft?: true;
}

/** An invented practice of the demonstration. */
export interface DemoPractice {
  office: DemoOfficeKey;
  name: string;
  /** As a form sends it. */
  kind: "proyecto" | "hermanamiento" | "eventos";
  summary: string;
  place: string;
  firstYear: number;
  lastYear: number | null;
  partners: string;
  indicators: readonly { name: string; unit: string; value: string; year: number }[];
  published: boolean;
  /** Its own first. */
  judgements: readonly DemoJudgement[];
  /** Offices that have not answered whether they will judge it. */
  invited: readonly DemoOfficeKey[];
}
