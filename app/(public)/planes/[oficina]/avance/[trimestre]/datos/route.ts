import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { findSent } from "#lib/plans/progress/public-progress.ts";

type Context = { params: Promise<{ oficina: string; trimestre: string }> };

/** A sent quarter byte by byte as it was hashed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { oficina, trimestre } = await params;
  const number = new URL(request.url).searchParams.get("envio") ?? undefined;
  const found = await findSent(oficina, trimestre, number);
  if (!found?.isAsked)
    return Response.json({ error: "No hay un envío así de ese trimestre." }, { status: 404 });
  const { period } = found.sent.content;
  return answerCacheable(request, found.text, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Disposition": `attachment; filename="avance-${period}-envio-${found.sent.number}.json"`,
  });
}
