import type { IsoDate } from "#lib/calendar/types.ts";
import { changeWords } from "#lib/i18n/words.ts";
import { labelIn, type Language } from "#lib/kernel/language.ts";
import { ACT_KINDS } from "../acts/act-kinds.ts";
import { statusLabel } from "../agreement-status.ts";
import type { PublicAgreement } from "../public-agreement.ts";
import type { PublicAct } from "./public-act.ts";

/** The public dates of the case that an agreement came from. ISO; null while it has not happened. */
export interface CaseDates {
  filedOn: IsoDate | null;
  dictamenOn: IsoDate | null;
}

export interface Moment {
  key: string;
  date: IsoDate;
  title: string;
  /** Still to come on the day of the line. */
  future: boolean;
  tone: "neutral" | "success" | "warning" | "danger";
  /** The act that this moment is, when it is one. */
  act?: PublicAct;
}

type Told = Pick<PublicAgreement, "signedOn" | "signedPlace" | "inForceOn" | "registeredOn" | "status"> &
  Pick<PublicAgreement, "validity" | "endsOn" | "terminatedOn">;

interface LifeLineOf {
  agreement: Told;
  acts: readonly PublicAct[];
  dates: CaseDates | null;
  /** The day it is told on: today, or the day that was asked for. */
  day: IsoDate;
  /** "Hoy", "Ese día". */
  dayName: string;
  language?: Language;
}

/** From the request to the end, in the order of the days; on the same day, in the order in which things happen. */
export function lifeLine({ agreement, acts, dates, day, dayName, language = "es" }: LifeLineOf): Moment[] {
  const words = changeWords[language];
  const moment = (
    key: string,
    date: IsoDate | null | undefined,
    title: string,
    tone: Moment["tone"] = "neutral",
  ) => (date ? [{ key, date, title, tone, future: date > day }] : []);
  const { signedOn, signedPlace, inForceOn, registeredOn, status } = agreement;
  const moments: Moment[] = [
    ...moment("filing", dates?.filedOn, words.filed),
    ...moment("dictamen", dates?.dictamenOn, words.dictamen),
    ...moment("signature", signedOn, words.signed(signedPlace), "success"),
    ...moment("force", inForceOn, inForceOn > day ? words.entersForce : words.enteredForce, "success"),
    ...moment("registration", registeredOn, words.registered, "success"),
    ...acts.flatMap((act) =>
      moment(
        `act-${act.position}`,
        act.effectiveOn,
        labelIn(ACT_KINDS[act.kind], language),
        ACT_TONES[act.kind],
      ).map((of) => ({ ...of, act })),
    ),
    ...endOf(agreement, acts, day, language),
    {
      key: "day",
      date: day,
      title: `${dayName}: ${statusLabel(status, language).toLowerCase()}`,
      tone: "warning",
      future: false,
    },
  ];
  return moments.toSorted((one, other) => one.date.localeCompare(other.date));
}

const ACT_TONES = {
  MODIFICATION: "neutral",
  ADDENDUM: "neutral",
  RENEWAL: "success",
  EXTENSION: "success",
  TERMINATION_NOTICE: "warning",
  TERMINATION: "danger",
  REPLACEMENT: "danger",
  CORRECTION: "neutral",
  WITHDRAWAL: "danger",
  REINSTATEMENT: "success",
} as const satisfies Record<PublicAct["kind"], Moment["tone"]>;

/** The end that comes first, unless it is that of an act which is told by itself. */
function endOf(
  { validity, endsOn, terminatedOn }: Told,
  acts: readonly PublicAct[],
  day: IsoDate,
  language: Language,
): Moment[] {
  const words = changeWords[language];
  if (terminatedOn !== null && (validity !== "FIXED" || endsOn === null || terminatedOn <= endsOn)) {
    const told = acts.some(
      ({ kind, effectiveOn }) =>
        (kind === "TERMINATION" || kind === "REPLACEMENT") && effectiveOn === terminatedOn,
    );
    const future = terminatedOn > day;
    const title = future ? words.willCease : words.ceased;
    return told ? [] : [{ key: "end", date: terminatedOn, title, tone: "danger", future }];
  }
  if (endsOn === null) return [];
  const future = endsOn >= day;
  const title = {
    FIXED: future ? words.lastDay : words.ended,
    AUTOMATIC_RENEWAL: future ? words.periodEnds : words.periodEnded,
    INDEFINITE: "",
  }[validity];
  return [{ key: "end", date: endsOn, title, tone: validity === "FIXED" ? "danger" : "neutral", future }];
}
