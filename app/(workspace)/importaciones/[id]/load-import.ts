import { notFound } from "next/navigation";
import { DomainError } from "#lib/kernel/errors.ts";
import { importDesk } from "#lib/registry-import/import-desk.ts";
import type { Import } from "#lib/registry-import/running/get-import.ts";

/** The import of an address, or the page that says there is none. */
export async function loadImport(id: string): Promise<Import> {
  try {
    return await importDesk.get(id);
  } catch (error) {
    if (error instanceof DomainError) notFound();
    throw error;
  }
}
