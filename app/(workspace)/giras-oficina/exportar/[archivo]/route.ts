import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getActor } from "#lib/auth/get-actor.ts";
import { missionDesk } from "#lib/missions/mission-desk.ts";
import { ledgerTable } from "#lib/missions/results/ledger-table.ts";
import { TABLE_FORMATS, tableHeaders, writeTable } from "#lib/open-data/table-file.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

type Context = { params: Promise<{ archivo: string }> };

const nothing = () =>
  Response.json({ error: "No encontramos lo que busca o no está a su alcance." }, { status: 404 });

/** The commitments of one's office as a file: `/giras-oficina/exportar/compromisos.csv`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor || !hasPermission(actor.role, "missions.read")) return nothing();
  const { archivo } = await params;
  const format = TABLE_FORMATS.find((each) => archivo === `compromisos.${each}`);
  if (!format) return nothing();
  const table = ledgerTable(await missionDesk.readLedger(actor), mexicoCityToday());
  return new Response(await writeTable(format, table), {
    headers: { ...tableHeaders(format, table.name), "Cache-Control": "private, no-store" },
  });
}
