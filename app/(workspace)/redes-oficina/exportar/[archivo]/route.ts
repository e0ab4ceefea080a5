import { getActor } from "#lib/auth/get-actor.ts";
import { membershipTable } from "#lib/networks/memberships/membership-table.ts";
import { networkDesk } from "#lib/networks/network-desk.ts";
import { TABLE_FORMATS, tableHeaders, writeTable } from "#lib/open-data/table-file.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

type Context = { params: Promise<{ archivo: string }> };

const nothing = () =>
  Response.json({ error: "No encontramos lo que busca o no está a su alcance." }, { status: 404 });

/** The memberships of one's office as a file: `/redes-oficina/exportar/membresias.csv`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor || !hasPermission(actor.role, "partners.read")) return nothing();
  const { archivo } = await params;
  const format = TABLE_FORMATS.find((each) => archivo === `membresias.${each}`);
  if (!format) return nothing();
  const table = membershipTable(await networkDesk.listOwn(actor));
  return new Response(await writeTable(format, table), {
    headers: { ...tableHeaders(format, table.name), "Cache-Control": "private, no-store" },
  });
}
