import { notFound } from "next/navigation";
import { cache } from "react";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { actsDesk } from "#lib/registry/acts/acts-desk.ts";

/** The agreement of this address for whoever may see its acts; anything else does not exist. */
export const loadSubject = cache(async (numero: string) => {
  const actor = await requirePermission("acts.read");
  const subject = await actsDesk.find(decodeNumber(numero));
  return subject ? { actor, subject } : notFound();
});

/** A segment of an address comes encoded, and may be badly so: then it is the number of nothing. */
function decodeNumber(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
