import { getActor } from "#lib/auth/get-actor.ts";
import { missionDesk } from "#lib/missions/mission-desk.ts";
import { drawMission } from "#lib/missions/reports/draw-mission.ts";

type Context = { params: Promise<{ id: string; archivo: string }> };

const nothing = () => new Response("No encontramos ese informe o no está a su alcance.", { status: 404 });

/** A sent report of one's office as a PDF: `informe.pdf?edicion=2`; without the number, the last one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  const { id, archivo } = await params;
  if (!actor || archivo !== "informe.pdf") return nothing();
  const asked = new URL(request.url).searchParams.get("edicion") ?? undefined;
  const edition = await missionDesk.findEdition(actor, id, asked);
  if (!edition) return nothing();
  const name = `informe-${edition.report.code}-edicion-${edition.head.number}.pdf`;
  return new Response(new Uint8Array(await drawMission(edition)), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
