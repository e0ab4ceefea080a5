import type { Language } from "#lib/kernel/language.ts";
import type { Block, Paper, PaperPicture } from "#lib/letters/letter-content.ts";
import { partsOf, type ProfileContent, sayFigure } from "./profile-content.ts";
import { profilePath, type PublishedProfile } from "./public-profiles.ts";

/**
 * A profile as a paper to go with a letter of intent, in Spanish and then in English: its PDF and its Word file are
 * drawn from it.
 * @param origin of the portal, for the permanent address
 * @param cover the picture that goes first; null when there is none
 */
export function paperOfProfile(
  { profile, number, sha256, at }: PublishedProfile,
  { origin, demo, cover }: { origin: string; demo: boolean; cover: PaperPicture | null },
): Paper {
  const { office, slug, place } = profile;
  return {
    title: place,
    references: ["Perfil del territorio", `Edición ${number}`, office],
    issuedAt: at.toISOString(),
    place,
    issuer: [office],
    addressee: [],
    subject: "Perfil del territorio / Territorial profile",
    body: [
      ...(cover ? [{ type: "picture" as const, picture: cover }] : []),
      ...blocksIn(profile, "es", "Cifras clave"),
      { type: "part", language: "en", blocks: blocksIn(profile, "en", "Key figures") },
    ],
    signatory: [],
    verification: [
      { label: "Dirección permanente", value: `${origin}${profilePath(slug)}` },
      { label: "In English", value: `${origin}/en${profilePath(slug)}` },
      { label: "SHA-256 de sus datos", value: sha256, style: "code" },
    ],
    demo,
  };
}

function blocksIn(profile: ProfileContent, language: Language, figures: string): Block[] {
  return [
    ...partsOf(profile, language).flatMap(({ label, text }): Block[] => [
      { type: "heading", text: label },
      { type: "paragraph", text },
    ]),
    ...(profile.figures.length === 0
      ? []
      : ([
          { type: "heading", text: figures },
          {
            type: "rows",
            rows: profile.figures.map((figure) => {
              const { label, value, origin } = sayFigure(figure, language);
              return { label, value: [value, origin].filter(Boolean).join("\n") };
            }),
          },
        ] satisfies Block[])),
  ];
}
