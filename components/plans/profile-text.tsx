import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { Language } from "#lib/kernel/language.ts";
import type { ProfilePicture } from "#lib/plans/profiles/profile-pictures.ts";
import { partsOf, type ProfileContent, sayFigure } from "#lib/plans/profiles/profile-content.ts";
import { ProfileCover, ProfileGallery } from "./profile-pictures.tsx";

type ProfileTextProps = {
  profile: Pick<ProfileContent, "es" | "en" | "figures" | "pictures">;
  language: Language;
  pictureHref: (picture: ProfilePicture) => string;
};

const TITLES = {
  es: { figures: "Cifras clave", text: "El territorio" },
  en: { figures: "Key figures", text: "The territory" },
} as const satisfies Record<Language, object>;

/** A territory as it introduces itself, in one language. */
export function ProfileText({ profile, language, pictureHref }: ProfileTextProps) {
  const parts = partsOf(profile, language);
  const [cover, ...others] = profile.pictures;
  return (
    <>
      <ProfileCover picture={cover} language={language} hrefOf={pictureHref} />
      {profile.figures.length > 0 ? (
        <Panel title={TITLES[language].figures}>
          <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
            {profile.figures.map((figure, index) => {
              const { label, value, origin } = sayFigure(figure, language);
              return (
                <div key={index}>
                  <dt className="text-sm font-semibold text-tinta-suave">{label}</dt>
                  <dd className="font-serif text-xl font-semibold tabular-nums">{value || "—"}</dd>
                  {origin ? <dd className="text-xs text-tinta-suave">{origin}</dd> : null}
                </div>
              );
            })}
          </dl>
        </Panel>
      ) : null}
      {parts.length > 0 ? (
        <Panel title={TITLES[language].text}>
          <DefinitionList
            language={language}
            items={parts.map(({ label, text }) => ({
              term: label,
              value: <span className="whitespace-pre-line">{text}</span>,
            }))}
          />
        </Panel>
      ) : null}
      <ProfileGallery pictures={others} language={language} hrefOf={pictureHref} />
    </>
  );
}
