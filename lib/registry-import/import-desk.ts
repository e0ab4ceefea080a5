import { enqueue } from "#lib/jobs/enqueue.ts";
import type { ImportVerdict } from "#lib/generated/prisma/enums.ts";
import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { Mapping } from "./fields/match-headings.ts";
import { beginImport } from "./running/begin-import.ts";
import { dropFile } from "./running/drop-file.ts";
import { getImport } from "./running/get-import.ts";
import { authorOf } from "./running/import-author.ts";
import {
  askToStop,
  discardImport,
  orderCheck,
  orderRest,
  orderUndo,
  orderWrite,
  type WriteChoice,
} from "./running/import-orders.ts";
import { listImports } from "./running/list-imports.ts";
import { countRows, listRows, readRows } from "./running/list-rows.ts";

/** For whom there are no imports, there is no desk either. */
function orderOf(actor: Actor, importId: string) {
  if (!hasPermission(actor.role, "registry.import")) throw notFound();
  const start = (tx: Tx, id: string) => enqueue(tx, "registry-import", [{ importId: id }]);
  return { importId, author: authorOf(actor), start };
}

/** The functions of this folder on the program's own database and files, for screens and routes; orders ask who gives them. */
export const importDesk = {
  begin: (actor: Actor, file: { name: string; content: AsyncIterable<Uint8Array> }) => {
    const { author } = orderOf(actor, "");
    return beginImport(getDatabase(), createStorage(getSettings().storageDir), { ...file, author });
  },
  check: (actor: Actor, importId: string, mapping: Mapping) =>
    orderCheck(getDatabase(), orderOf(actor, importId), mapping),
  write: (actor: Actor, importId: string, choice: WriteChoice) =>
    orderWrite(getDatabase(), orderOf(actor, importId), choice),
  goOn: (actor: Actor, importId: string) => orderRest(getDatabase(), orderOf(actor, importId)),
  undo: (actor: Actor, importId: string) => orderUndo(getDatabase(), orderOf(actor, importId)),
  stop: (actor: Actor, importId: string) => askToStop(getDatabase(), orderOf(actor, importId).importId),
  discard: (actor: Actor, importId: string) =>
    discardImport(getDatabase(), importId, orderOf(actor, importId).author).then(() =>
      dropFile(getDatabase(), createStorage(getSettings().storageDir), importId),
    ),
  /** @throws DomainError not_found */
  get: (importId: string) => getImport(getDatabase(), importId),
  count: (importId: string) => countRows(getDatabase(), importId),
  list: (page: number) => listImports(getDatabase(), page),
  listRows: (importId: string, verdict: ImportVerdict | null, page: number) =>
    listRows(getDatabase(), importId, verdict, page),
  readRows: (importId: string) => readRows(getDatabase(), importId),
};
