import type { AgreementActKind, PlanInstrument, PracticeKind } from "#lib/generated/prisma/enums.ts";
import type { MissionYear } from "#lib/missions/year/mission-year.ts";
import type { ProgressLine } from "../progress/progress-content.ts";
import type { Light } from "../rules/traffic-light.ts";
import { SECTION_KEYS, type SectionKey } from "./report-sections.ts";

/** Amounts are texts with their currency beside, as everywhere in a plan. */
interface Amount {
  amount: string;
  currency: string;
}

export interface ReportObjective {
  id: string;
  text: string;
  axis: string;
  light: Light;
  why: string;
  owner: string;
  /** ISO; empty when not said. */
  dueOn: string;
  /** As last sent in the year; empty when it never was. */
  state: string;
}

export interface ReportIndicator {
  objective: string;
  name: string;
  unit: string;
  formula: string;
  frequency: string;
  direction: string;
  baseValue: string;
  baseYear: string;
  /** The last target whose period ends in the year. */
  targetPeriod: string;
  targetValue: string;
  lastPeriod: string;
  lastValue: string;
  lastNote: string;
  light: Light;
  why: string;
}

export interface ReportProgramLine extends Amount {
  deliverable: string;
  action: string;
  owner: string;
  source: string;
}

export interface ReportQuarter {
  period: string;
  /** The number of the sending and when it was sent; null when nothing was. */
  sent: { number: number; at: string; sha256: string } | null;
  lines: ProgressLine[];
}

export interface ReportAgreement {
  number: string;
  title: string;
  counterparts: string[];
  /** ISO. */
  registeredOn: string;
}

export interface ReportAct {
  number: string;
  title: string;
  kind: AgreementActKind;
  /** ISO. */
  registeredOn: string;
}

export interface ReportVersion {
  number: number;
  instrument: PlanInstrument;
  reference: string;
  /** ISO. */
  adoptedOn: string;
  sha256: string;
}

/** What the portal knows of a year of a plan. */
export interface ReportFacts {
  office: string;
  slug: string;
  /** «Zapopan, Jalisco». */
  place: string;
  year: number;
  /** The last day it tells of, in ISO: the year's, or that of its making when the year has not ended. */
  cutoff: string;
  plan: { title: string; firstYear: number; version: number; sha256: string };
  profile: { label: string; text: string }[];
  objectives: ReportObjective[];
  indicators: ReportIndicator[];
  program: ReportProgramLine[];
  quarters: ReportQuarter[];
  agreements: ReportAgreement[];
  acts: ReportAct[];
  versions: ReportVersion[];
  practices: { id: string; name: string; kind: PracticeKind }[];
  /** What was published before the portal knew of them says nothing of them. */
  missions?: MissionYear;
}

/** An annual report as it is published: the text of it is hashed. */
export interface ReportContent extends ReportFacts {
  format: 1;
  /** The office's own. */
  words: Record<SectionKey, string>;
}

/** An edition keeps the sections that there were when it was published: of the later ones it has no words. */
export function readReport(text: string): ReportContent {
  const report = JSON.parse(text) as ReportContent;
  const none = Object.fromEntries(SECTION_KEYS.map((key) => [key, ""])) as ReportContent["words"];
  return { ...report, words: { ...none, ...report.words } };
}
