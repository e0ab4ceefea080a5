import { buffer } from "node:stream/consumers";
import { isTurned } from "#lib/documents/inspection/pictures/turned-segment.ts";
import type { OpenFile } from "#lib/documents/open-stored-file.ts";
import type { PaperPicture } from "#lib/letters/letter-content.ts";
import type { ProfileContent } from "./profile-content.ts";
import { type ProfilePicture, sayPicture } from "./profile-pictures.ts";

/** Opens a picture of a published profile; null when it is no longer shown. */
export type PictureOpener = (slug: string, sha256: string) => Promise<Pick<OpenFile, "read"> | null>;

/** A transparent PNG is unpacked whole to be put in a PDF, each time that somebody asks for it. */
const MOST_PNG_PIXELS = 4_000_000;

type OnPaper = ProfilePicture & Pick<PaperPicture, "mime">;

const fitsPaper = (picture: ProfilePicture): picture is OnPaper =>
  picture.mime === "image/jpeg" ||
  (picture.mime === "image/png" && picture.width * picture.height <= MOST_PNG_PIXELS);

/** The first picture that PDF and Word can show as it is: no WebP, no large PNG, no photograph held sideways. */
export async function readCover(
  { slug, pictures }: Pick<ProfileContent, "slug" | "pictures">,
  open: PictureOpener,
): Promise<PaperPicture | null> {
  for (const picture of pictures.filter(fitsPaper)) {
    const file = await open(slug, picture.sha256);
    const bytes = file && (await buffer(file.read()));
    if (!bytes || isTurned(bytes)) continue;
    const { mime, width, height } = picture;
    const { alt, caption, credit } = sayPicture(picture, "es");
    return { bytes, mime, width, height, alt, caption: [caption, credit].filter(Boolean).join(". ") };
  }
  return null;
}
