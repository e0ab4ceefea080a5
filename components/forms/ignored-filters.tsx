import { Alert } from "#components/ui/alert.tsx";
import { addressWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";

type IgnoredFiltersProps = { sentences: readonly string[]; language?: Language };

/** What of an address could not be used, one sentence each: a bad value never refuses the page. */
export function IgnoredFilters({ sentences, language = "es" }: IgnoredFiltersProps) {
  if (sentences.length === 0) return null;
  return (
    <Alert tone="warning" title={addressWords[language].title} language={language}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Alert>
  );
}
