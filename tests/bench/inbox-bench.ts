import { findInboxDesk, type InboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import { parseInboxQuery } from "#lib/cases/inbox/inbox-query.ts";
import { searchInbox } from "#lib/cases/inbox/search-inbox.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { actorOf } from "./actor-of.ts";
import { benchBesideSql } from "./beside-sql.ts";
import type { RunningPortal } from "./running-portal.ts";

const MOST_ABOVE_MS = 25;

const ADDRESSES = {
  "lo que toca hacer primero": "",
  "buscar «kioto educacion»": "vista=todos&q=kioto+educacion",
  "por estado, tipo y quien lo tiene": "vista=todos&estado=14&tipo=cooperacion-especifica&persona=nadie",
  "buscar, filtrar y página 20": "vista=todos&q=hermanamientos&desde=2021-01-01&pagina=20",
} as const;

/** The inbox as it is served, beside the bare SQL of the same page. */
export async function benchInbox(
  db: PrismaClient,
  url: string,
  email: string,
  portal: RunningPortal,
  cookie: string,
): Promise<void> {
  const desk = findInboxDesk(await actorOf(db, email))!;
  const pages = Object.entries(ADDRESSES).map(([name, address]) => ({
    name: `Bandeja: ${name}`,
    path: `/expedientes?${address}`,
    read: (watched: PrismaClient) => readInbox(watched, desk, address),
    mostAboveMs: MOST_ABOVE_MS,
  }));
  await benchBesideSql(url, portal, cookie, pages);
}

function readInbox(db: PrismaClient, desk: InboxDesk, address: string): Promise<unknown> {
  const { filters } = parseInboxQuery(Object.fromEntries(new URLSearchParams(address)), desk.side);
  return searchInbox(db, desk, filters, new Date());
}
