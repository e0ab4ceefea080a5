import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { STATES } from "#lib/catalogues/states.ts";
import { comparisonAddress } from "#lib/statistics/statistics-address.ts";

/** A plain form: the figures of a state have an address of their own, and no script is needed to go there. */
export function StatePicker({ state }: { state: string | null }) {
  return (
    <form
      action="/cifras"
      aria-label="Entidad de las cifras"
      className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden"
    >
      <Select
        name="estado"
        label="Ver las cifras de"
        placeholder="Todo el país"
        options={STATES.map(([value, label]) => ({ value, label }))}
        defaultValue={state ?? undefined}
        width="medium"
      />
      <Button type="submit" variant="secondary">
        Ver
      </Button>
      <p className="py-2.5">
        <TextLink href={comparisonAddress(state === null ? [] : [state])}>Comparar estados</TextLink>
      </p>
    </form>
  );
}
