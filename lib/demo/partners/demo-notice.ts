import type { DemoOfficeKey } from "../offices.ts";

/** An invented notice of the demonstration, with its days counted from the day of the load. */
export interface DemoNotice {
  office: DemoOfficeKey;
  title: string;
  seeks: string;
  offers: string;
  areas: readonly string[];
  /** Slugs of the kinds of partner. */
  kinds: readonly string[];
  countries?: readonly string[];
  regions?: readonly string[];
  languages: readonly string[];
  modality?: string;
  population: number;
  published: number;
  until: number;
  /** Days, what came of it and how it is told; when it was closed. */
  closed?: readonly [days: number, outcome: string, text: string];
  draft?: true;
}
