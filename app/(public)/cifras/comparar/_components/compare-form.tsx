import { Button } from "#components/ui/button.tsx";
import { controlClasses } from "#components/ui/control-classes.ts";
import { Fieldset } from "#components/ui/fieldset.tsx";
import { STATES } from "#lib/catalogues/states.ts";
import { figuresWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { comparisonAddress } from "#lib/statistics/statistics-address.ts";
import { MAX_COMPARED, MIN_COMPARED } from "#lib/statistics/statistics-query.ts";

/** Up to four lists sent under one name: it works without script, and the address says which states were chosen. */
export function CompareForm({ states, language }: { states: readonly string[]; language: Language }) {
  const words = figuresWords[language].compare;
  return (
    <form
      action={comparisonAddress([], language)}
      aria-label={words.form}
      className="rounded-panel border border-linea bg-white p-5 sm:p-6 print:hidden"
    >
      <Fieldset id="estados" label={words.question} hint={words.hint(MIN_COMPARED, MAX_COMPARED)}>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {Array.from({ length: MAX_COMPARED }, (_, at) => (
            <StateList
              key={`${at}:${states[at] ?? ""}`}
              place={at}
              chosen={states[at] ?? ""}
              language={language}
            />
          ))}
        </div>
      </Fieldset>
      <Button type="submit" className="mt-5">
        {words.submit}
      </Button>
    </form>
  );
}

type StateListProps = { place: number; chosen: string; language: Language };

function StateList({ place, chosen, language }: StateListProps) {
  const words = figuresWords[language].compare;
  const id = `estado-${place + 1}`;
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {words.state(place + 1)}
      </label>
      <select id={id} name="estados" defaultValue={chosen} className={controlClasses(false, "min-h-11")}>
        <option value="">{place < MIN_COMPARED ? words.choose : words.noState}</option>
        {STATES.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
