"use server";

import { redirect } from "next/navigation";
import { recordSignOut } from "#lib/accounts/record-sign-out.ts";
import { findSession } from "#lib/auth/find-session.ts";
import { readRequestOrigin } from "#lib/auth/request-origin.ts";
import { clearSession, readSession } from "#lib/auth/session-cookie.ts";

/** Ends the session in this browser. */
export async function signOutAction(): Promise<void> {
  const [open, session] = await Promise.all([readSession(), findSession()]);
  if (open && session) await recordSignOut(session.actor, open.sessionId, await readRequestOrigin());
  await clearSession();
  redirect("/acceso?hecho=salio");
}
