import { getSettings } from "#lib/kernel/env.ts";
import { renderLetterDocx } from "#lib/letters/docx/render-letter-docx.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import { type PictureOpener, readCover } from "./paper-cover.ts";
import { paperOfProfile } from "./profile-paper.ts";
import type { PublishedProfile } from "./public-profiles.ts";

const DRAW = { pdf: renderPaper, docx: renderLetterDocx } as const;

export type ProfileFormat = keyof typeof DRAW;

export const PROFILE_MEDIA = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const satisfies Record<ProfileFormat, string>;

/** A published profile as a file; both formats say the same, and the same edition gives the same file. */
export async function drawProfile(
  published: PublishedProfile,
  format: ProfileFormat,
  open: PictureOpener,
): Promise<Buffer> {
  const { appUrl, mode } = getSettings();
  const cover = await readCover(published.profile, open);
  return DRAW[format](paperOfProfile(published, { origin: appUrl, demo: mode === "demo", cover }));
}
