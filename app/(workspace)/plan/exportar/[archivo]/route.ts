import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getActor } from "#lib/auth/get-actor.ts";
import { TABLE_FORMATS, tableHeaders, writeTable } from "#lib/open-data/table-file.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { findExportList } from "#lib/plans/exports/export-lists.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";

type Context = { params: Promise<{ archivo: string }> };

const nothing = () =>
  Response.json({ error: "No encontramos lo que busca o no está a su alcance." }, { status: 404 });

/** A list of the plan of one's office as a file: `/plan/exportar/foda.csv`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor || !hasPermission(actor.role, "plans.read")) return nothing();
  const [slug = "", extension = ""] = (await params).archivo.split(".");
  const format = TABLE_FORMATS.find((each) => each === extension);
  const plan = await planDesk.findWhole(actor);
  const list = plan && findExportList(slug, plan.content, "office");
  if (!list || !format) return nothing();
  return new Response(await writeTable(format, list), {
    headers: {
      ...tableHeaders(format, `plan-${slug}-${mexicoCityToday()}`),
      "Cache-Control": "private, no-store",
    },
  });
}
