import type { IsoDate } from "#lib/calendar/types.ts";
import type {
  AgreementActKind,
  AgreementKind,
  AgreementLevel,
  CounterpartType,
  DatePrecision,
  OfficeKind,
  ValidityKind,
} from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";

/** New values of the facts of an agreement; what is not named stays. Dates are ISO. */
export interface ActSets {
  title?: string;
  kind?: AgreementKind;
  level?: AgreementLevel;
  stateCode?: string;
  municipality?: string | null;
  signingBody?: string;
  purpose?: string;
  languages?: readonly string[];
  signedOn?: IsoDate;
  signedPrecision?: DatePrecision;
  signedPlace?: string;
  inForceOn?: IsoDate;
  validity?: ValidityKind;
  endsOn?: IsoDate | null;
  registeredOn?: IsoDate;
  terms?: string;
  text?: string;
  terminatedOn?: IsoDate | null;
  /** The number of another agreement. */
  replacedBy?: string | null;
  /** The whole list, in its order. */
  counterparts?: readonly {
    name: string;
    type: CounterpartType;
    countryCode: string | null;
    place: string;
  }[];
  /** The whole list, by keys. */
  areas?: readonly string[];
}

/** A file that is in the storage already. */
export interface ActDocument {
  name: string;
  mime: string;
  size: number;
  sha256: string;
  storageKey: string;
}

export interface NewAct {
  agreementId: string;
  kind: AgreementActKind;
  /** The place that the author saw free, from 1; without it, the next. */
  position?: number;
  effectiveOn: IsoDate;
  registeredOn: IsoDate;
  /** Public, in plain words. */
  reason: string;
  sets?: ActSets;
  documents?: readonly ActDocument[];
  /** Not public. */
  author: { name: string; officeKind: OfficeKind | null };
  at: Date;
}

export interface RecordedAct {
  id: string;
  agreementId: string;
  position: number;
}

const COLUMNS = {
  title: "title",
  kind: "kind",
  level: "level",
  stateCode: "state_code",
  municipality: "municipality",
  signingBody: "signing_body",
  purpose: "purpose",
  languages: "languages",
  signedOn: "signed_on",
  signedPrecision: "signed_precision",
  signedPlace: "signed_place",
  inForceOn: "in_force_on",
  validity: "validity",
  endsOn: "ends_on",
  registeredOn: "registered_on",
  terms: "terms",
  text: "text",
  terminatedOn: "terminated_on",
  replacedBy: "replaced_by",
} as const satisfies Record<Exclude<keyof ActSets, "counterparts" | "areas">, string>;

/**
 * Writes acts with the changes that they make and their leaves in the public log: any number, at most one for each
 * agreement, in one call of the database's one writer (migration `agreement_acts`). A termination or replacement ends
 * the agreement on the day it takes effect, a withdrawal or reinstatement takes it out of the list or back. Other
 * writers of the registry wait until the transaction ends.
 * @throws what the database refuses: an agreement that is not published, an act on a withdrawn one other than its
 *   reinstatement, a correction that changes nothing, a place that is taken.
 */
export const recordActs = (tx: Tx, acts: readonly NewAct[]): Promise<RecordedAct[]> =>
  tx.$queryRaw<RecordedAct[]>`
    SELECT id, agreement_id AS "agreementId", "position" FROM record_acts(${JSON.stringify(acts.map(toRow))}::jsonb)`;

const toRow = ({ sets = {}, documents = [], author, at, ...act }: NewAct) => ({
  agreement_id: act.agreementId,
  kind: act.kind,
  position: act.position ?? null,
  effective_on: act.effectiveOn,
  registered_on: act.registeredOn,
  reason: act.reason,
  sets: toColumns(sets),
  documents: documents.map(({ storageKey, ...file }) => ({ ...file, storage_key: storageKey })),
  office_kind: author.officeKind,
  person: author.name,
  at: at.toISOString(),
});

function toColumns({ counterparts, areas, ...facts }: ActSets): Record<string, unknown> {
  const columns = Object.entries(facts).map(([name, value]) => [
    COLUMNS[name as keyof typeof COLUMNS],
    value,
  ]);
  return {
    ...Object.fromEntries(columns),
    ...(areas ? { areas } : {}),
    ...(counterparts
      ? {
          counterparts: counterparts.map(({ countryCode, ...party }) => ({
            ...party,
            country_code: countryCode,
          })),
        }
      : {}),
  };
}
