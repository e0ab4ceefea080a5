import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { ProfileText } from "#components/plans/profile-text.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";
import { findProfile, picturePath, profilePath } from "#lib/plans/profiles/public-profiles.ts";

export type ProfilePageProps = { params: Promise<{ oficina: string }> };

const WORDS = {
  es: {
    above: { label: "Planes", href: "/planes" },
    lead: (office: string) => `El territorio como lo presenta su oficina: ${office}.`,
    edition: (number: number, date: string) => `Perfil del territorio · edición ${number}, del ${date}`,
    take: "Llevar",
    pdf: "PDF accesible, en español e inglés",
    docx: "Word, en español e inglés",
  },
  en: {
    above: { label: "Home", href: "/en" },
    lead: (office: string) => `The territory as its own office introduces it: ${office}.`,
    edition: (number: number, date: string) => `Territorial profile · edition ${number}, ${date}`,
    take: "Take it away",
    pdf: "Accessible PDF, Spanish and English",
    docx: "Word, Spanish and English",
  },
} as const satisfies Record<Language, object>;

/** The published profile of a territory, in either language. */
export async function ProfileScreen({ params, language }: ProfilePageProps & { language: Language }) {
  const { oficina } = await params;
  const { profile, number, at } = (await findProfile(oficina)) ?? notFound();
  const words = WORDS[language];
  const files = [
    ["perfil.pdf", words.pdf],
    ["perfil.docx", words.docx],
  ] as const;
  return (
    <PageBody language={language} breadcrumbs={[words.above, { label: profile.place }]}>
      <PageHeader
        overline={words.edition(number, formatInstantDate(at, language))}
        title={profile.place}
        lead={words.lead(profile.office)}
        actions={<PrintButton language={language} />}
      />
      <section aria-labelledby="llevar" className="space-y-1 text-sm print:hidden">
        <h2 id="llevar" className="font-sans text-sm font-semibold text-tinta-suave">
          {words.take}
        </h2>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {files.map(([file, label]) => (
            <li key={file}>
              <a
                href={`${profilePath(oficina)}/${file}`}
                download
                className="link inline-flex min-h-8 items-center gap-1.5"
              >
                <Icon name="download" className="size-4" />
                {label}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <ProfileText
        profile={profile}
        language={language}
        pictureHref={({ sha256 }) => picturePath(oficina, sha256)}
      />
    </PageBody>
  );
}
