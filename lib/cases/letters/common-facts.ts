import type { AuditEntry } from "#lib/generated/prisma/client.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { FileFact, InstrumentFacts, OfficialFacts, Person } from "#lib/letters/content/letter-facts.ts";
import { DOCUMENT_KIND_LABELS } from "#lib/workflow/labels.ts";
import type { LetterSource } from "./letter-source.ts";

/** What a move left in the history for its letters; read by name. */
interface EntryDetail {
  letterNumber?: string;
  number?: string;
  documents?: { id: string }[];
  parts?: string[];
  answerDays?: number;
}

export const detailOf = (entry: AuditEntry): EntryDetail => entry.detail as EntryDetail;

/** The row of the last time something was done in the case. */
export function getLastEntry({ history }: LetterSource, action: string): AuditEntry {
  const found = history.findLast((entry) => entry.action === action);
  if (!found) throw new Error(`The case has no ${action}`);
  return found;
}

const OFFICIAL_PLACE = "Ciudad de México";

/** Folio, number, date, and from whom to whom. */
export function officialFacts(source: LetterSource, addressee: Person): OfficialFacts {
  const { snapshot, entry, demo } = source;
  const { letterNumber, number } = detailOf(entry);
  return {
    folio: snapshot.folio!,
    title: snapshot.title,
    issuedAt: entry.at.toISOString(),
    place: OFFICIAL_PLACE,
    addressee,
    signatory: authorOf(source, entry),
    entryHash: entry.hash,
    demo,
    number: letterNumber ?? number ?? "",
  };
}

/** Who made a move, as the history names them; the portal itself signs as such. */
export function authorOf({ people }: LetterSource, entry: AuditEntry): Person {
  const position = people.find(({ id }) => id === entry.actorId)?.position ?? "";
  return { name: entry.actorName, position, organization: entry.actorOffice ?? "Portal" };
}

/** The head of a side, to whom its letters are addressed. */
export function headOf({ people, snapshot }: LetterSource, side: "OFFICE" | "DGCP" | "CJA"): Person {
  const role = { OFFICE: "office_head", DGCP: "dgcp_head", CJA: "cja_head" }[side];
  const head = people.find(
    (person) => person.role === role && (side !== "OFFICE" || person.officeId === snapshot.officeId),
  );
  if (head) return { name: head.name, position: head.position, organization: head.office.name };
  return {
    name: "Persona titular",
    position: "",
    organization: side === "OFFICE" ? snapshot.office.name : side,
  };
}

export function instrumentFacts({ snapshot }: LetterSource): InstrumentFacts {
  const { kind, signingBody, counterparts, intendedDate, intendedPlace } = snapshot;
  return {
    kind: kind!,
    signingBody,
    counterparts: counterparts.map(({ name, place, country }) => ({
      name,
      place: [place, country?.name].filter(Boolean).join(", "),
    })),
    intendedDate: intendedDate && isoOfColumn(intendedDate),
    intendedPlace,
  };
}

const fileFact = ({ kind, name, size, pages, sha256 }: LetterSource["files"][number]): FileFact => ({
  label: DOCUMENT_KIND_LABELS[kind],
  name,
  size,
  pages,
  sha256,
});

/** The files that were handed in with a row of the history. */
export function filesOf({ files }: LetterSource, entry: AuditEntry): FileFact[] {
  const ids = (detailOf(entry).documents ?? []).map(({ id }) => id);
  return files.filter(({ id }) => ids.includes(id)).map(fileFact);
}

/** The signed copy that the office sent last before this row. */
export function signedCopyOf(source: LetterSource): FileFact {
  const sent = source.history.findLast(
    ({ action, seq }) => action === "send_signed_copy" && seq < source.entry.seq,
  );
  return filesOf(source, sent!)[0]!;
}

/** What the authority had in hand at this row: the last filing or answer before it. */
export function filedOf(source: LetterSource): FileFact[] {
  const handedIn = ["file", "answer_prevention"];
  const last = source.history.findLast(
    ({ action, seq }) => handedIn.includes(action) && seq < source.entry.seq,
  );
  return filesOf(source, last!);
}
