import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { ImportStatus } from "#lib/generated/prisma/enums.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { checkImport, type OnProgress } from "./check-import.ts";
import { dropFile } from "./drop-file.ts";
import { getImport } from "./get-import.ts";
import { undoImport } from "./undo-import.ts";
import { writeImport } from "./write-import.ts";

/** Where an import is left by what could not be finished, and what is said when it was nobody's fault but ours. */
const LEFT: Partial<Record<ImportStatus, { status: ImportStatus; sentence: string }>> = {
  CHECKING: { status: "FAILED", sentence: "El portal no pudo terminar la revisión. Vuelva a revisarlo." },
  UNDOING: {
    status: "DONE",
    sentence:
      "Deshacer se interrumpió por un error del portal. Vuelva a intentarlo: lo ya deshecho no se repite.",
  },
};
const WRITING = {
  batches: {
    status: "DONE",
    sentence:
      "La escritura se interrumpió por un error del portal. Puede seguir donde se quedó, o deshacerla.",
  },
  atOnce: {
    status: "CHECKED",
    sentence: "La escritura se interrumpió por un error del portal. No se escribió nada.",
  },
} as const;

/**
 * Does what an import waits for, by its status: the dry run, the writing or the undoing. Called again after a death it
 * goes on; with nothing to do, it does nothing. What fails leaves the import where a person can decide.
 */
export async function workImport(
  db: PrismaClient,
  storage: Pick<Storage, "pathOf" | "remove">,
  importId: string,
  onProgress?: OnProgress,
): Promise<void> {
  const { status, storageKey, allOrNothing } = await getImport(db, importId);
  try {
    if (status === "CHECKING") {
      const outcome = await checkImport(db, importId, storage.pathOf(storageKey!), onProgress);
      if (outcome === "stopped") await dropRows(db, importId);
    }
    if (status === "WRITING") {
      await writeImport(db, importId, onProgress);
      if ((await getImport(db, importId)).status === "DONE") await dropFile(db, storage, importId);
    }
    if (status === "UNDOING") await undoImport(db, importId, onProgress);
  } catch (error) {
    const left = status === "WRITING" ? WRITING[allOrNothing ? "atOnce" : "batches"] : LEFT[status];
    const failure = error instanceof DomainError ? error.message : (left?.sentence ?? "");
    if (left)
      await db.import.update({
        where: { id: importId },
        data: { status: left.status, failure, finishedAt: new Date() },
      });
    if (!(error instanceof DomainError)) throw error;
  }
}

async function dropRows(db: PrismaClient, importId: string): Promise<void> {
  await db.importRow.deleteMany({ where: { importId } });
  const failure = "La revisión se detuvo a petición de una persona.";
  await db.import.update({ where: { id: importId }, data: { status: "FAILED", failure, stopAsked: false } });
}
