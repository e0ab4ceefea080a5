import { Button } from "#components/ui/button.tsx";
import { controlClasses } from "#components/ui/control-classes.ts";
import { Fieldset } from "#components/ui/fieldset.tsx";
import { STATES } from "#lib/catalogues/states.ts";
import { MAX_COMPARED, MIN_COMPARED } from "#lib/statistics/statistics-query.ts";

/** Up to four lists sent under one name: it works without script, and the address says which states were chosen. */
export function CompareForm({ states }: { states: readonly string[] }) {
  return (
    <form
      action="/cifras/comparar"
      aria-label="Estados que se comparan"
      className="rounded-panel border border-linea bg-white p-5 sm:p-6 print:hidden"
    >
      <Fieldset
        id="estados"
        label="¿Qué estados quiere comparar?"
        hint={`De ${MIN_COMPARED} a ${MAX_COMPARED}`}
      >
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {Array.from({ length: MAX_COMPARED }, (_, at) => (
            <StateList key={`${at}:${states[at] ?? ""}`} place={at} chosen={states[at] ?? ""} />
          ))}
        </div>
      </Fieldset>
      <Button type="submit" className="mt-5">
        Comparar
      </Button>
    </form>
  );
}

function StateList({ place, chosen }: { place: number; chosen: string }) {
  const id = `estado-${place + 1}`;
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="text-sm font-semibold">
        Estado {place + 1}
      </label>
      <select id={id} name="estados" defaultValue={chosen} className={controlClasses(false, "min-h-11")}>
        <option value="">{place < MIN_COMPARED ? "Elija un estado" : "Ninguno"}</option>
        {STATES.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
