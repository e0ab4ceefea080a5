export interface MaterialView {
  id: string;
  /** Of an address. */
  title: string;
  /** Empty for a file. */
  link: string;
  name: string;
  size: number;
  sha256: string;
}

export interface OutcomeView {
  text: string;
  figures: string;
  evidence: string;
  /** Those that anyone may read. */
  projects: { id: string; code: string; title: string }[];
}

/** What an event left: its materials in the order in which they came, and what came of it. */
export interface Aftermath {
  materials: MaterialView[];
  outcome: OutcomeView | null;
}
