import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { drawProfile, PROFILE_MEDIA, type ProfileFormat } from "#lib/plans/profiles/draw-profile.ts";
import { openPicture } from "#lib/plans/profiles/open-picture.ts";
import { findProfile } from "#lib/plans/profiles/public-profiles.ts";

type Context = { params: Promise<{ oficina: string; archivo: string }> };

/** The published profile as a file: `perfil.pdf`, `perfil.docx`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { oficina, archivo } = await params;
  const format = (Object.keys(PROFILE_MEDIA) as ProfileFormat[]).find((each) => archivo === `perfil.${each}`);
  const published = format && (await findProfile(oficina));
  if (!format || !published)
    return Response.json({ error: "No hay un archivo así de ese perfil." }, { status: 404 });
  const bytes = new Uint8Array(await drawProfile(published, format, openPicture));
  return answerCacheable(request, bytes, {
    "Content-Type": PROFILE_MEDIA[format],
    "Content-Disposition": `attachment; filename="perfil-${published.profile.slug}.${format}"`,
  });
}
