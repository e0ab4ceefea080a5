import type { ReactNode } from "react";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { type Language, LANGUAGE_TAGS } from "#lib/kernel/language.ts";
import { DemoBanner } from "./demo-banner.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

type PublicShellProps = { demo: boolean; language?: Language; children: ReactNode };

/** Everything around a page that needs no account. */
export function PublicShell({ demo, language = "es", children }: PublicShellProps) {
  return (
    <div lang={LANGUAGE_TAGS[language]} className="flex min-h-dvh flex-col">
      <SkipLink language={language} />
      {demo ? <DemoBanner language={language} /> : null}
      <SiteHeader language={language} />
      <main id="contenido" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <SiteFooter language={language} />
    </div>
  );
}
