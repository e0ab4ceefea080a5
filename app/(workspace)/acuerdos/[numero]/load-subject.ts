import { notFound } from "next/navigation";
import { cache } from "react";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { decodeSegment } from "#lib/kernel/decode-segment.ts";
import { actsDesk } from "#lib/registry/acts/acts-desk.ts";

/** The agreement of this address for whoever may see its acts; anything else does not exist. */
export const loadSubject = cache(async (numero: string) => {
  const actor = await requirePermission("acts.read");
  const subject = await actsDesk.find(decodeSegment(numero));
  return subject ? { actor, subject } : notFound();
});
