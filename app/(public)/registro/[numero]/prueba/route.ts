import { openEvidence } from "#lib/certificates/open-certificate.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

type Context = { params: Promise<{ numero: string }> };

/** Seconds: what it proves never changes, only the root it leads to. */
const MAX_AGE = 3600;

const none = new DomainError(
  "not_found",
  "No hay un acuerdo publicado con ese número, o la raíz que lo cubre se publica al terminar el día.",
);

/**
 * What proves, to whoever does the sums, that an inscription is in the public log: its record, its place, the hashes up
 * to the root of the day (RFC 6962). The names are the log's own.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const evidence = await openEvidence((await params).numero);
  if (!evidence) return answerRefusal(none);
  const { record, index, size, day, root, proof } = evidence;
  return answerCacheable(
    request,
    JSON.stringify({ registro: record, hoja: index, hojas: size, dia: day, raiz: root, huellas: proof }),
    { "Content-Type": "application/json; charset=utf-8" },
    MAX_AGE,
  );
}

export const OPTIONS = answerPreflight;
