"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireActor } from "#lib/auth/require-actor.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { markAllNoticesRead } from "#lib/notifications/mark-all-notices-read.ts";
import { markNoticeRead } from "#lib/notifications/mark-notice-read.ts";
import { noticesHref } from "./notices-address.ts";

const oneSchema = z.object({ id: z.uuid(), pagina: z.string() });
const allSchema = z.object({ hasta: z.coerce.date() });

/** Marks one notice as read and comes back to the same page of the list. */
export async function markNoticeReadAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  const { id, pagina } = oneSchema.parse(Object.fromEntries(form));
  await markNoticeRead(actor, id);
  refreshBell();
  redirect(noticesHref({ page: readPageNumber(pagina), done: "leido" }));
}

/** Marks as read every notice up to the newest one that was on the screen. */
export async function markAllNoticesReadAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  const { hasta } = allSchema.parse(Object.fromEntries(form));
  await markAllNoticesRead(actor, hasta);
  refreshBell();
  redirect(noticesHref({ done: "todos-leidos" }));
}

/** The number on the bell is drawn by the layout, which a navigation alone would not draw again. */
const refreshBell = () => revalidatePath("/", "layout");
