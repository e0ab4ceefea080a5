import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import type { ActiveFilter } from "./active-filters.ts";

type NoAgreementsProps = { filters: readonly ActiveFilter[]; language: Language };

/** Nothing to show: because nothing has been registered yet, or because the search asks too much. */
export function NoAgreements({ filters, language }: NoAgreementsProps) {
  const words = listWords[language];
  if (filters.length === 0) {
    return (
      <EmptyState title={words.emptyTitle}>
        {words.emptyText} <TextLink href="/procedimiento">{words.emptySteps}</TextLink>.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={words.noneTitle}
      action={<LinkButton href={pathIn(language, "/registro")}>{words.noneAction}</LinkButton>}
    >
      <ul className="list-disc space-y-1 pl-5 text-left marker:text-dorado">
        {filters.some(({ name }) => name === "q") ? <li>{words.fewerWords}</li> : null}
        {filters.map(({ name, text, withoutIt }) => (
          <li key={name}>
            <TextLink href={withoutIt}>{words.removeFilter(text)}</TextLink>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
