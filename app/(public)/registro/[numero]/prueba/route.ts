import { openEvidence } from "#lib/certificates/open-certificate.ts";

type Context = { params: Promise<{ numero: string }> };

const openToAll = { "Access-Control-Allow-Origin": "*" };

/**
 * What proves, to whoever does the sums, that an inscription is in the public log: its record, its place, the hashes up
 * to the root of the day (RFC 6962). The names are the log's own.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const evidence = await openEvidence((await params).numero);
  if (!evidence) {
    const error =
      "No hay un acuerdo publicado con ese número, o la raíz que lo cubre se publica al terminar el día.";
    return Response.json({ error }, { status: 404, headers: openToAll });
  }
  const { record, index, size, day, root, proof } = evidence;
  return Response.json(
    { registro: record, hoja: index, hojas: size, dia: day, raiz: root, huellas: proof },
    { headers: { ...openToAll, "Cache-Control": "public, max-age=3600" } },
  );
}
