import { publishEdition } from "#lib/bulletin/publish-edition.ts";
import { addArticle } from "#lib/bulletin/save-article.ts";
import { createEdition } from "#lib/bulletin/save-edition.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { OpenLine } from "#lib/mail/delivery.ts";
import { createLines } from "#lib/mail/create-delivery.ts";
import { workMailings } from "#lib/mailings/work-mailings.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** What the form of an article sends. */
export const TYPED_ARTICLE = {
  ...{ section: "articulos", source: "", title: "Tres ciudades miden su agua", byline: "" },
  ...{ body: "Midieron lo mismo, el mismo día y de la misma forma.", areas: "" },
};

/** An edition in preparation with one article of each of these areas, «» for none. */
export async function createDraftEdition(
  db: PrismaClient,
  officer: Actor,
  areas: readonly string[] = [""],
): Promise<string> {
  const id = await createEdition(db, officer, { title: "El agua que compartimos", intro: "" });
  for (const keys of areas) {
    await addArticle(db, officer, { editionId: id, input: { ...TYPED_ARTICLE, areas: keys } });
  }
  return id;
}

/** One that is out. @returns its id and its number */
export async function createPublicEdition(
  db: PrismaClient,
  { officer, head }: { officer: Actor; head: Actor },
  areas?: readonly string[],
) {
  const id = await createDraftEdition(db, officer, areas);
  return { id, number: await publishEdition(db, head, id) };
}

interface Wish {
  bulletin?: boolean;
  notices?: boolean;
  areas?: string[];
}

/** People who confirmed an hour ago. @returns their ids, in the order of their addresses */
export async function createSubscribers(
  db: PrismaClient,
  count: number,
  { bulletin = true, notices = false, areas = [] }: Wish = {},
  name = "lectora",
): Promise<{ id: string; email: string }[]> {
  const at = new Date(Date.now() - 3_600_000);
  const rows = Array.from({ length: count }, (_, index) => ({
    ...{ email: `${name}${index}@ejemplo.mx`, state: "CONFIRMED" as const, bulletin, notices, areas },
    ...{ receivedAt: at, confirmBy: at, confirmedAt: at },
  }));
  const kept = await db.subscriber.createManyAndReturn({ data: rows, select: { id: true, email: true } });
  return kept.map(({ id, email }) => ({ id, email: email! }));
}

export const linesTo = (smtpUrl: string): OpenLine =>
  createLines({
    ...{ mode: "demo", smtpUrl, mailFrom: null, mailDir: "" },
    appUrl: "https://portal.ejemplo.mx",
  });

/** What the worker does each minute. */
export const sendMailings = (
  db: PrismaClient,
  openLine: OpenLine,
  stopping = new AbortController().signal,
): Promise<void> => workMailings({ db, openLine, stopping });
