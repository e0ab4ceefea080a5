/** What an office has before it, in numbers and dates: what the guide is made of. Dates are ISO. */
export interface FirstWeekFacts {
  cases: { waiting: number; overdue: number; nextDue: string | null };
  /** Agreements whose validity ends within a year. */
  expiring: { count: number; next: string | null; territory: Territory };
  /** Null when the office has no plan. */
  plan: PlanFacts | null;
  accounts: {
    /** In force, and nobody has entered with them for three months. */
    asleep: number;
    /** In force, without a second factor. */
    withoutSecondFactor: number;
  };
}

/** Whose agreements they are, in the words of the registry's addresses. */
export interface Territory {
  estado: string;
  nivel: string;
  municipio?: string;
}

export interface PlanFacts {
  adopted: boolean;
  /** Commitments on which nobody has said what is to become of them. */
  unjudged: number;
  /** Indicators that nobody has measured. */
  unmeasured: number;
  /** Memberships that are not to be closed. */
  memberships: number;
}

/** An account in which nobody has entered for this many days may be of somebody who left. */
export const ASLEEP_DAYS = 90;
/** How far ahead the end of an agreement is looked for, in months. */
export const AHEAD_MONTHS = 12;
