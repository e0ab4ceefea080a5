import type { IsoDate } from "#lib/calendar/types.ts";
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
}

/** From the request to the end, in the order of the days; on the same day, in the order in which things happen. */
export function lifeLine({ agreement, acts, dates, day, dayName }: LifeLineOf): Moment[] {
  const moment = (
    key: string,
    date: IsoDate | null | undefined,
    title: string,
    tone: Moment["tone"] = "neutral",
  ) => (date ? [{ key, date, title, tone, future: date > day }] : []);
  const { signedOn, signedPlace, inForceOn, registeredOn, status } = agreement;
  const moments: Moment[] = [
    ...moment("filing", dates?.filedOn, "Se presentó a la SRE para su dictamen"),
    ...moment("dictamen", dates?.dictamenOn, "La Consultoría Jurídica de la SRE emitió el dictamen"),
    ...moment("signature", signedOn, `Se firmó en ${signedPlace}`, "success"),
    ...moment("force", inForceOn, inForceOn > day ? "Entra en vigor" : "Entró en vigor", "success"),
    ...moment("registration", registeredOn, "Se inscribió en el registro", "success"),
    ...acts.flatMap((act) =>
      moment(`act-${act.position}`, act.effectiveOn, ACT_KINDS[act.kind].label, ACT_TONES[act.kind]).map(
        (of) => ({ ...of, act }),
      ),
    ),
    ...endOf(agreement, acts, day),
    {
      key: "day",
      date: day,
      title: `${dayName}: ${statusLabel(status).toLowerCase()}`,
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
function endOf({ validity, endsOn, terminatedOn }: Told, acts: readonly PublicAct[], day: IsoDate): Moment[] {
  if (terminatedOn !== null && (validity !== "FIXED" || endsOn === null || terminatedOn <= endsOn)) {
    const told = acts.some(
      ({ kind, effectiveOn }) =>
        (kind === "TERMINATION" || kind === "REPLACEMENT") && effectiveOn === terminatedOn,
    );
    const future = terminatedOn > day;
    const title = future ? "Dejará de regir" : "Dejó de regir";
    return told ? [] : [{ key: "end", date: terminatedOn, title, tone: "danger", future }];
  }
  if (endsOn === null) return [];
  const future = endsOn >= day;
  const title = {
    FIXED: future ? "Último día de su vigencia" : "Terminó su vigencia",
    AUTOMATIC_RENEWAL: future
      ? "Termina su periodo, que se renueva por sí solo"
      : "Terminó su periodo y se renovó por sí solo",
    INDEFINITE: "",
  }[validity];
  return [{ key: "end", date: endsOn, title, tone: validity === "FIXED" ? "danger" : "neutral", future }];
}
