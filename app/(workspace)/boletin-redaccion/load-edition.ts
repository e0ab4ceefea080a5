import { notFound } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";

/** An edition for who writes the bulletin; a 404 when there is none. */
export async function loadEdition(params: Promise<{ id: string }>) {
  const actor = await requirePermission("bulletin.edit");
  const edition = (await bulletinDesk.findWorked(actor, (await params).id)) ?? notFound();
  return { actor, edition };
}

/** An article of one that has not been published. */
export async function loadArticle(params: Promise<{ id: string; articulo: string }>) {
  const { actor, edition } = await loadEdition(params);
  const { articulo } = await params;
  const article = edition.articles.find(({ id }) => id === articulo) ?? notFound();
  if (edition.state === "PUBLISHED") notFound();
  return { actor, edition, article };
}
