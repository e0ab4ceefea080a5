import { siteWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { Container } from "./container.tsx";

/** Nobody should take a demonstration for the real registry: on every screen, and on paper too. */
export function DemoBanner({ language = "es" }: { language?: Language }) {
  const { demoLabel, demo, demoText } = siteWords[language];
  return (
    <aside aria-label={demoLabel} className="border-b border-dorado bg-dorado-suave text-dorado-oscuro">
      <Container className="py-1.5 text-center text-sm">
        <strong>{demo}</strong> {demoText}
      </Container>
    </aside>
  );
}
