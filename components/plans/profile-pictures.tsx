import { Panel } from "#components/ui/panel.tsx";
import type { Language } from "#lib/kernel/language.ts";
import { type ProfilePicture, sayPicture } from "#lib/plans/profiles/profile-pictures.ts";
import { Picture } from "./picture.tsx";

const TITLES = { es: "Imágenes", en: "Pictures" } as const satisfies Record<Language, string>;

interface Shown {
  language: Language;
  hrefOf: (picture: ProfilePicture) => string;
}

type CoverProps = Shown & { picture: ProfilePicture | undefined };
type GalleryProps = Shown & { pictures: readonly ProfilePicture[] };

/** The picture that goes before everything else. */
export const ProfileCover = ({ picture, ...shown }: CoverProps) =>
  picture ? <Figure picture={picture} first {...shown} /> : null;

/** The others, two or three in a row where there is room. */
export function ProfileGallery({ pictures, language, hrefOf }: GalleryProps) {
  if (pictures.length === 0) return null;
  return (
    <Panel title={TITLES[language]}>
      <ul className="grid items-start gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {pictures.map((picture, index) => (
          <li key={index}>
            <Figure picture={picture} language={language} hrefOf={hrefOf} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Figure({ picture, language, hrefOf, first }: Shown & { picture: ProfilePicture; first?: boolean }) {
  const { alt, caption, credit } = sayPicture(picture, language);
  return (
    <figure className="space-y-2 print:break-inside-avoid">
      <Picture picture={{ ...picture, alt }} src={hrefOf(picture)} first={first ?? false} />
      {caption || credit ? (
        <figcaption className="text-sm">
          {caption ? <p>{caption}</p> : null}
          {credit ? <p className="text-xs text-tinta-suave">{credit}</p> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
