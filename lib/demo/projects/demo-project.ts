import type { DemoOfficeKey } from "../offices.ts";

/** An invented project of the demonstration. Years are counted from that of the load. */
export interface DemoProject {
  office: DemoOfficeKey;
  title: string;
  titleEn?: string;
  summary: string;
  modality: string;
  status: string;
  sector: string;
  sdg: readonly number[];
  /** Months from the day of the load. */
  from: number;
  until: number;
  /** Role, kind, country; the first one gives what is not the office's own. */
  partners: readonly (readonly [name: string, role: string, kind: string, country: string])[];
  /** Of each year: promised and given by the first partner, and by the office itself. */
  currency: string;
  theirs: readonly (readonly [year: number, promised: string, given?: string])[];
  ours?: readonly (readonly [year: number, promised: string, given?: string])[];
  results: readonly (readonly [
    title: string,
    indicator: string,
    unit: string,
    base: string,
    target: string,
    actual?: string,
  ])[];
  /** Not published. */
  draft?: true;
}
