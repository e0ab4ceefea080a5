import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { DirectoryEntry } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { DirectoryFacts, DirectoryRecord } from "./directory-record.ts";
import { KINDS } from "./kinds.ts";

const OFFICE = {
  select: { id: true, kind: true, name: true, stateCode: true, municipality: true },
} as const;

const NOTHING: DirectoryFacts = {
  ...{ name: "", countryCode: "", city: "", address: "", phones: "", email: "", website: "" },
  ...{ holder: "", holderPosition: "", note: "" },
};

/**
 * The whole directory in its order, some hundreds of records: what was written, and the offices of the portal that have
 * not written theirs. Two queries.
 * @param today ISO, by which a confirmation grows old
 */
export async function readDirectory(db: Tx, today: IsoDate): Promise<DirectoryRecord[]> {
  const entries = await db.directoryEntry.findMany({
    where: { removedAt: null, OR: [{ officeId: null }, { office: { disabledAt: null } }] },
    include: { office: OFFICE },
  });
  const silent = await db.office.findMany({
    where: { kind: { in: ["STATE", "MUNICIPAL"] }, disabledAt: null, directoryEntry: null },
    ...OFFICE,
  });
  const records = [
    ...entries.map((entry) => toRecord(entry, entry.office, today)),
    ...silent.map((office): DirectoryRecord => ({
      ...NOTHING,
      ...{ id: null, officeId: office.id, name: office.name, confirmedOn: null, confirmedBy: "" },
      kind: office.kind === "STATE" ? "STATE_OFFICE" : "MUNICIPAL_LIAISON",
      ...{ stateCode: office.stateCode, municipality: office.municipality, fresh: false, revision: 0 },
    })),
  ];
  return records.sort(inOrder);
}

const inOrder = (one: DirectoryRecord, other: DirectoryRecord): number =>
  KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
  (one.stateCode ?? "").localeCompare(other.stateCode ?? "") ||
  one.name.localeCompare(other.name, "es") ||
  one.city.localeCompare(other.city, "es");

type OfficeFacts = { name: string; stateCode: string | null; municipality: string | null };

/** An entry as it is shown; that of an office goes by the office's name, which the administration keeps. */
export function toRecord(entry: DirectoryEntry, office: OfficeFacts | null, today: IsoDate): DirectoryRecord {
  const { id, kind, officeId, city, address, phones, email, website, holder, holderPosition, note } = entry;
  const confirmedOn = entry.confirmedAt && mexicoCityDay(entry.confirmedAt);
  return {
    ...{ id, kind, officeId, city, address, phones, email, website, holder, holderPosition, note },
    name: office?.name ?? entry.name,
    countryCode: entry.countryCode ?? "",
    stateCode: office?.stateCode ?? entry.stateCode,
    municipality: office?.municipality ?? null,
    ...{ confirmedOn, confirmedBy: entry.confirmedBy, revision: entry.revision },
    fresh: confirmedOn !== null && confirmedOn > aYearBefore(today),
  };
}

const aYearBefore = (today: IsoDate): IsoDate =>
  Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
