/** A calendar date without time, "YYYY-MM-DD". Two of them compare with `<` as dates do. */
export type IsoDate = string;

/** What the engine takes as a date: its own type inside, ISO text at the edges. */
export type DateLike = Temporal.PlainDate | IsoDate;

export type RuleSet = "lft" | "lfpa";

/** The calendars a person may choose: the authority's own, one law, or both laws together. */
export type CalendarKey = "sre" | "lft" | "lfpa" | "union";

/** How a rule finds its day in a year. `weekday` is ISO (1 Monday … 7 Sunday). */
export type RulePattern =
  | { readonly kind: "FIXED"; readonly month: number; readonly day: number }
  | { readonly kind: "NTH_WEEKDAY"; readonly month: number; readonly weekday: number; readonly nth: number }
  | {
      readonly kind: "SEXENNIAL";
      readonly month: number;
      readonly day: number;
      readonly everyYears: number;
      readonly fromYear: number;
    };

/** A day the law declares non-working. Valid from `validFrom` to `validUntil`, both included; null = still in force. */
export type CalendarRule = RulePattern & {
  readonly ruleSet: RuleSet;
  readonly name: string;
  readonly legalSource: string;
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
};

/** A dated act of the authority that takes a day out of the count or puts it in. `reference` cites its publication. */
export type CalendarOverride = {
  readonly date: IsoDate;
  readonly kind: "NON_WORKING" | "ENABLED";
  readonly reason: string;
  readonly reference: string;
};

/**
 * From `validFrom` on, a filing after this hour belongs to the next business day; the exact hour is still in time and
 * 24 means that there is no closing hour.
 */
export type ClosingHour = { readonly validFrom: IsoDate; readonly hour: number };

/**
 * Everything needed to tell whether a day counts. Never mutate one: day tables are cached per object.
 * `publishedYears` maps a year to the publication of the authority's list; a year that is missing is provisional.
 * `version` names the state of the data, to be kept beside any date computed with it.
 */
export type Calendar = {
  readonly key: CalendarKey;
  readonly ruleSets: readonly RuleSet[];
  readonly rules: readonly CalendarRule[];
  readonly overrides: readonly CalendarOverride[];
  readonly publishedYears: Readonly<Record<number, string>>;
  /** In order, at least one; the first also governs the days before it. */
  readonly closingHours: readonly ClosingHour[];
  readonly timeZone: string;
  readonly version: string;
};

export type DayKind = "weekday" | "weekend" | "holiday" | "nonWorking" | "enabled";

/** What a day is and why. `reason` and `source` are null for an ordinary working day. */
export type DayStatus = {
  readonly date: IsoDate;
  readonly businessDay: boolean;
  readonly kind: DayKind;
  readonly reason: string | null;
  readonly source: string | null;
  readonly provisional: boolean;
};

/**
 * A stop of the clock. The day of `from` still counts; the days after it do not, up to and including
 * `until` (null = not ended yet). `by` says who stopped it or under which rule.
 */
export type Suspension = {
  readonly from: DateLike;
  readonly until: DateLike | null;
  readonly reason: string;
  readonly by: string;
};

export type StripDayKind = "receipt" | "counted" | "skipped" | "suspended" | "due";

/**
 * One calendar day of a term. `count` is 0 on the day of receipt, 1… on counted days, null on the others.
 * `dayKind` is what the day is in the calendar, whatever the term makes of it.
 */
export type StripDay = {
  readonly date: IsoDate;
  readonly kind: StripDayKind;
  readonly dayKind: DayKind;
  readonly count: number | null;
  readonly reason: string | null;
  readonly source: string | null;
  readonly provisional: boolean;
};
