import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { figuresWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import { figuresAddress } from "#lib/statistics/statistics-address.ts";

/** What stands here until the first agreement is published. */
export function NoFigures({ state, language }: { state: string | null; language: Language }) {
  const words = figuresWords[language].empty;
  const action = (
    <LinkButton
      href={state === null ? pathIn(language, "/registro") : figuresAddress(null, language)}
      variant="secondary"
    >
      {state === null ? words.toRegistry : words.toCountry}
    </LinkButton>
  );
  const whose = state === null ? words.title : words.titleOf(nameOfState(state));
  return (
    <EmptyState title={whose} action={action}>
      <p>{words.text}</p>
    </EmptyState>
  );
}
