import type { IsoDate } from "#lib/calendar/types.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { valuesOfPart } from "../parts/part-values.ts";
import type { ListedPart } from "../parts/tie-parts.ts";
import { lifeOf } from "./life-of.ts";
import { readSigns } from "./read-signs.ts";
import { factsOfTie, tieSelect } from "./tie-facts.ts";
import type { Activity, Commitment, Part, TieView } from "./tie-view.ts";

const FILE = { id: true, name: true, size: true, sha256: true } as const;
const title = { select: { title: true } } as const;

const keptSelect = {
  ...tieSelect,
  office: { select: { id: true, name: true } },
  commitments: {
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    include: { moves: { orderBy: [{ at: "asc" }, { id: "asc" }] } },
  },
  programme: { orderBy: [{ year: "desc" }, { month: "asc" }, { id: "asc" }] },
  activities: {
    orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
    include: {
      files: { orderBy: [{ at: "asc" }, { id: "asc" }], select: FILE },
      programLine: { select: { what: true } },
      ...{ event: title, mission: title, project: title },
      application: { select: { call: title } },
    },
  },
  files: { where: { activityId: null }, orderBy: [{ at: "asc" }, { id: "asc" }], select: FILE },
  proposals: { orderBy: [{ at: "desc" }, { id: "desc" }] },
} as const satisfies Prisma.TieSelect;

type KeptRow = Prisma.TieGetPayload<{ select: typeof keptSelect }>;

const partOf =
  <Kind extends ListedPart>(kind: Kind) =>
  (row: { id: string }): Part<Kind> => ({ ...valuesOfPart(kind, { ...row }), id: row.id });

function activityOf({
  files,
  programLine,
  event,
  mission,
  project,
  application,
  ...row
}: KeptRow["activities"][number]): Activity {
  const source = event ?? mission ?? project ?? application?.call;
  return {
    ...partOf("activity")(row),
    ...{ files, sourceTitle: source?.title ?? "", lineTitle: programLine?.what ?? "" },
  };
}

const commitmentOf = ({ moves, ...row }: KeptRow["commitments"][number]): Commitment => ({
  ...partOf("commitment")(row),
  ...{ state: row.state, stateOn: row.stateOn && isoOfColumn(row.stateOn) },
  moves: moves.map(({ id, state, happenedOn, note, byName, at }) => ({
    ...{ id, state, note, byName, at, happenedOn: isoOfColumn(happenedOn) },
  })),
});

/** Contacts and notes, by tie: only of one's own is anything of theirs asked for. */
async function readPrivate(tx: Tx, ids: readonly string[]) {
  const where = { tieId: { in: [...ids] } };
  const orderBy = { id: "asc" } as const;
  const contacts = Map.groupBy(await tx.tieContact.findMany({ where, orderBy }), ({ tieId }) => tieId);
  const notes = Map.groupBy(await tx.tieNote.findMany({ where, orderBy }), ({ tieId }) => tieId);
  return (id: string) => ({ contacts: contacts.get(id) ?? [], notes: notes.get(id) ?? [] });
}

const noPrivate = () => ({ contacts: [], notes: [] });

/**
 * What is kept of some ties, in as many statements for any number of them.
 * @param isOwn whether they are of the reader's office: of others, contacts and notes are not even asked for
 */
export async function readKept(
  tx: Tx,
  where: Prisma.TieWhereInput,
  isOwn: boolean,
  today: IsoDate,
): Promise<TieView[]> {
  const rows = await tx.tie.findMany({ where, orderBy: { id: "asc" }, select: keptSelect });
  const ids = rows.map(({ id }) => id);
  const privateOf = isOwn ? await readPrivate(tx, ids) : noPrivate;
  const signsOf = await readSigns(tx, ids);
  return rows.map((row) => {
    const { id } = row;
    const facts = factsOfTie(row, today);
    const { contacts, notes } = privateOf(id);
    return {
      ...facts,
      ...lifeOf(facts, { ...signsOf(id), closedOn: row.closedOn }, today),
      ...{ key: id, id, isOwn, office: row.office, sharedAt: row.sharedAt, files: row.files },
      values: valuesOfPart("tie", { ...row }),
      activity: row.activities.map(activityOf),
      commitment: row.commitments.map(commitmentOf),
      line: row.programme.map(partOf("line")),
      contact: contacts.map(partOf("contact")),
      note: notes.map((note) => ({
        ...partOf("note")(note),
        ...{ updatedAt: note.updatedAt, updatedBy: note.updatedBy },
      })),
      proposals: row.proposals.map(({ tieId: _tie, decidedOn: _on, ...proposal }) => proposal),
    };
  });
}
