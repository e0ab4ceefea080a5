import { TextLink } from "#components/ui/text-link.tsx";
import { listWords } from "#lib/i18n/words.ts";
import { type Language, LOCALES } from "#lib/kernel/language.ts";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import type { Correction } from "#lib/registry/search/correct-terms.ts";
import type { AgreementPage } from "#lib/registry/search/search-agreements.ts";

type SearchNotesProps = {
  filters: AgreementFilters;
  results: Pick<AgreementPage, "corrections" | "complete">;
  language: Language;
};

/** What the search did of its own accord: words it changed or left out, agreements it did not put in order. */
export function SearchNotes({ filters, results: { corrections, complete }, language }: SearchNotesProps) {
  const words = listWords[language];
  if (corrections.length === 0 && complete) return null;
  return (
    <div role="status" className="max-w-measure space-y-1 text-sm">
      {corrections.map((correction) => (
        <p key={correction.typed}>{tell(correction, language)}</p>
      ))}
      {corrections.some(({ used }) => used.length > 0) ? (
        <p>
          <TextLink href={registryAddress({ ...filters, q: `"${filters.q.replaceAll('"', "")}"` }, language)}>
            {words.asTyped}
          </TextLink>
        </p>
      ) : null}
      {complete ? null : <p>{words.incomplete}</p>}
    </div>
  );
}

function tell({ typed, used }: Correction, language: Language): string {
  const { corrected, leftOut, quoted } = listWords[language];
  const either = new Intl.ListFormat(LOCALES[language], { type: "disjunction" });
  return used.length > 0 ? corrected(typed, either.format(used.map(quoted))) : leftOut(typed);
}
