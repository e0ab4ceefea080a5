import { getActor } from "#lib/auth/get-actor.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { TABLE_FORMATS, tableHeaders, writeTable } from "#lib/open-data/table-file.ts";
import { commentFile } from "#lib/plans/consultation/comment-file.ts";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import { readConsultationNumber } from "#lib/plans/consultation/consultation-head.ts";

type Context = { params: Promise<{ numero: string; archivo: string }> };

const nothing = () =>
  Response.json({ error: "No encontramos lo que busca o no está a su alcance." }, { status: 404 });

/** All the confirmed comments of a consultation of one's office: `/plan/consulta/1/exportar/comentarios.csv`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [actor, { numero, archivo }] = await Promise.all([getActor(), params]);
  const format = TABLE_FORMATS.find((each) => archivo === `comentarios.${each}`);
  if (!actor || !format) return nothing();
  try {
    const consultation = await consultationDesk.get(actor, readConsultationNumber(numero));
    const rows = await consultationDesk.listAllComments(consultation, { state: null, section: null });
    return new Response(await writeTable(format, commentFile(consultation, rows)), {
      headers: {
        ...tableHeaders(format, `consulta-${consultation.head.number}-comentarios-${mexicoCityToday()}`),
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof DomainError) return nothing();
    throw error;
  }
}
