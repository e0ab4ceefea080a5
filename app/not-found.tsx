import type { Metadata } from "next";
import { headers } from "next/headers";
import { NotFoundMessage } from "#components/layout/not-found-message.tsx";
import { PublicShell } from "#components/layout/public-shell.tsx";
import { PATH_HEADER } from "#lib/auth/path-header.ts";
import { languageOf } from "#lib/i18n/translated-path.ts";
import { siteWords } from "#lib/i18n/words.ts";
import { pathIn } from "#lib/kernel/language.ts";
import { getSettings } from "#lib/kernel/env.ts";

const readLanguage = async () => languageOf((await headers()).get(PATH_HEADER) ?? "");

export async function generateMetadata(): Promise<Metadata> {
  return { title: siteWords[await readLanguage()].notFound.tab };
}

export default async function NotFound() {
  const language = await readLanguage();
  return (
    <PublicShell demo={getSettings().mode === "demo"} language={language}>
      <NotFoundMessage
        home={{ href: pathIn(language, "/"), label: siteWords[language].notFound.home }}
        language={language}
      />
    </PublicShell>
  );
}
