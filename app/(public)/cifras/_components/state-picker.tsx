import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { STATES } from "#lib/catalogues/states.ts";
import { figuresWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { comparisonAddress, figuresAddress } from "#lib/statistics/statistics-address.ts";

/** A plain form: the figures of a state have an address of their own, and no script is needed to go there. */
export function StatePicker({ state, language }: { state: string | null; language: Language }) {
  const words = figuresWords[language];
  return (
    <form
      action={figuresAddress(null, language)}
      aria-label={words.pick}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden"
    >
      <Select
        name="estado"
        label={words.pickLabel}
        placeholder={words.wholeCountry}
        options={STATES.map(([value, label]) => ({ value, label }))}
        defaultValue={state ?? undefined}
        width="medium"
      />
      <Button type="submit" variant="secondary">
        {words.show}
      </Button>
      <p className="py-2.5">
        <TextLink href={comparisonAddress(state === null ? [] : [state], language)}>
          {words.compare.title}
        </TextLink>
      </p>
    </form>
  );
}
