import type { TieCommitmentState, TieProgramOutcome, TieSide } from "#lib/generated/prisma/enums.ts";
import type { DemoOfficeKey } from "../offices.ts";

/** A tie of the demonstration: invented, with real places. Days and months are counted from that of the load. */
export interface DemoTie {
  office: DemoOfficeKey;
  /** Which of the office's registered sister ties in force, the latest first; without it, one that was never registered. */
  registered?: number;
  told?: {
    name: string;
    counterpart: string;
    city: string;
    country: string;
    /** Of a state's office: whose it is, when it is a municipality's. */
    municipality?: string;
    kind: string;
    /** As far as it is known. */
    origin: string;
    reference?: string;
    /** Why it is an AII, or is not. */
    agreement: string;
    isAgreement?: true;
    /** In how many days it ends. */
    endsIn?: number;
  };
  /** Days ago, what, how many people it reached, whether it is public. */
  activities: readonly (readonly [ago: number, what: string, people: number, isPublic?: boolean])[];
  /** What, whose, who answers, in how many days, and how it went, so many days ago. */
  commitments?: readonly (readonly [
    what: string,
    side: TieSide,
    owner: string,
    dueIn: number,
    state?: Exclude<TieCommitmentState, "PENDING">,
    ago?: number,
  ])[];
  /** Of this year: month, what, who, pesos, indicator, what was done of it. */
  programme?: readonly (readonly [
    month: number,
    what: string,
    owner: string,
    pesos: number,
    indicator: string,
    outcome?: TieProgramOutcome,
    note?: string,
  ])[];
  contacts?: readonly (readonly [side: TieSide, name: string, position: string, email: string])[];
  note?: string;
  shared?: boolean;
  proposal?: {
    kind: "reactivar" | "cerrar";
    ago: number;
    reason: string;
    plan: string;
    /** The head's words; without them nobody has decided. */
    accepted?: string;
  };
}
