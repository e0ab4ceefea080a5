import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getActor } from "#lib/auth/get-actor.ts";
import { streamBody } from "#lib/kernel/stream-body.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { findExportList } from "#lib/plans/exports/export-lists.ts";
import { LIST_FORMATS, type ListFormatName } from "#lib/plans/exports/write-list.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";

type Context = { params: Promise<{ archivo: string }> };

const nothing = () =>
  Response.json({ error: "No encontramos lo que busca o no está a su alcance." }, { status: 404 });

/** A list of the plan of one's office as a file: `/plan/exportar/foda.csv`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor || !hasPermission(actor.role, "plans.read")) return nothing();
  const [slug = "", format = ""] = (await params).archivo.split(".");
  const plan = await planDesk.find(actor);
  const list = plan && findExportList(slug, plan.content);
  if (!list || !Object.hasOwn(LIST_FORMATS, format)) return nothing();
  const { mime, write } = LIST_FORMATS[format as ListFormatName];
  return new Response(streamBody(write(list)), {
    headers: {
      "Content-Type": mime,
      "Content-Disposition": `attachment; filename="plan-${slug}-${mexicoCityToday()}.${format}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
