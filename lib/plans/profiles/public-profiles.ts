import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { type ProfileContent, readProfile } from "./profile-content.ts";

/** A profile as anyone reads it: the last published edition, and nothing of what is being written. */
export interface PublishedProfile {
  profile: ProfileContent;
  number: number;
  sha256: string;
  at: Date;
}

/** One statement. Null when that office has published none. */
export async function findProfile(slug: string, tx: Tx = getDatabase()): Promise<PublishedProfile | null> {
  const row = await tx.planProfileEdition.findFirst({
    where: { slug },
    orderBy: { number: "desc" },
    select: { content: true, number: true, sha256: true, at: true },
  });
  if (!row) return null;
  const { content, ...head } = row;
  return { ...head, profile: readProfile(content) };
}

export const profilePath = (slug: string): string => `/perfiles/${slug}`;

/** By what it is: another picture has another address, and what is kept of this one never grows old. */
export const picturePath = (slug: string, sha256: string): string =>
  `${profilePath(slug)}/imagenes/${sha256}`;
