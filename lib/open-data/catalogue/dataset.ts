export interface Distribution {
  title: string;
  /** From the portal's root. */
  path: string;
  /** Without parameters. */
  mediaType: string;
}

export interface Dataset {
  key: string;
  title: string;
  description: string;
  keywords: readonly string[];
  /** How often it changes, in the European list of frequencies, which data catalogues share. */
  frequency: "CONT" | "DAILY";
  /** Where people read it, when it is not where all the data are offered. */
  page?: string;
  /** ISO date from which it tells, or none, when it is not that of the oldest agreement. */
  since?: string | null;
  distributions: readonly Distribution[];
}
