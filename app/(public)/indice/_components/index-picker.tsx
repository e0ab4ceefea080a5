import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { indexAddress } from "#lib/activity-index/index-query.ts";
import { STATES } from "#lib/catalogues/states.ts";

type IndexPickerProps = { years: readonly number[]; year: number; state: string | null };

/** Which year and which state: links and a plain form, each view with its own address. */
export function IndexPicker({ years, year, state }: IndexPickerProps) {
  return (
    <div className="space-y-5 print:hidden">
      <form
        action="/indice"
        aria-label="Estado del índice"
        className="flex flex-wrap items-end gap-x-4 gap-y-3"
      >
        <input type="hidden" name="anio" value={year} />
        <Select
          name="estado"
          label="Ver el índice de"
          placeholder="Todos los estados"
          options={STATES.map(([value, label]) => ({ value, label }))}
          defaultValue={state ?? undefined}
          width="medium"
        />
        <Button type="submit" variant="secondary">
          Ver
        </Button>
      </form>
      <TabLinks
        label="Año del índice"
        items={years.map((one) => ({
          href: indexAddress({ year: one, state }),
          label: String(one),
          current: one === year,
        }))}
      />
    </div>
  );
}
