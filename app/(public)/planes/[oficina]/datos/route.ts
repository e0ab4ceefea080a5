import { findVersionText } from "#lib/plans/adopting/public-plans.ts";

type Context = { params: Promise<{ oficina: string }> };

/** A version byte by byte as it was hashed: whoever has it needs not believe the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { oficina } = await params;
  const version = new URL(request.url).searchParams.get("version") ?? "";
  const text = await findVersionText(oficina, version);
  if (text === null) return Response.json({ error: "No hay una versión así de ese plan." }, { status: 404 });
  return new Response(text, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="plan-${oficina.replace(/[^a-z0-9-]/g, "")}.json"`,
    },
  });
}
