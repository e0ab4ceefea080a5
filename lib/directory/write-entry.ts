import type { DirectoryAct } from "#lib/generated/prisma/enums.ts";
import type { DirectoryEntry, Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { DirectoryFacts } from "./directory-record.ts";

/** Who did it, as it is kept: with their organisation, for those who ask whom to ask. */
export interface EditAuthor {
  id: string | null;
  name: string;
}

export const changedMeanwhile = () =>
  new DomainError(
    "conflict",
    "Alguien más acaba de cambiar esta ficha: recargue la página y revise cómo quedó.",
  );

/** The columns that hold what an entry says. */
export const columnsOf = ({ countryCode, ...facts }: DirectoryFacts) => ({
  ...facts,
  countryCode: countryCode === "" ? null : countryCode,
});

const factsOf = (entry: DirectoryEntry): DirectoryFacts => {
  const { name, countryCode, city, address, phones, email, website, holder, holderPosition, note } = entry;
  return {
    ...{ name, city, address, phones, email, website, holder, holderPosition, note },
    countryCode: countryCode ?? "",
  };
};

/**
 * Changes an entry and keeps what it says from then on, both or neither.
 * @throws DomainError conflict when it is not any more as it was read
 */
export async function writeEntry(
  tx: Tx,
  { id, revision }: Pick<DirectoryEntry, "id" | "revision">,
  { act, data, author, at }: EntryChange,
): Promise<void> {
  const { count } = await tx.directoryEntry.updateMany({
    where: { id, revision },
    data: { ...data, revision: { increment: 1 } },
  });
  if (count === 0) throw changedMeanwhile();
  await keepEdit(tx, await tx.directoryEntry.findUniqueOrThrow({ where: { id } }), { act, author, at });
}

interface EntryChange {
  act: DirectoryAct;
  data: Prisma.DirectoryEntryUncheckedUpdateManyInput;
  author: EditAuthor;
  at: Date;
}

/** The row of its history that belongs to the entry as it stands. */
export async function keepEdit(
  tx: Tx,
  entry: DirectoryEntry,
  { act, author, at }: Pick<EntryChange, "act" | "author" | "at">,
): Promise<void> {
  await tx.directoryEdit.create({
    data: {
      ...{ entryId: entry.id, number: entry.revision, act, at },
      ...{ authorId: author.id, authorName: author.name, said: { ...factsOf(entry) } },
    },
  });
}
