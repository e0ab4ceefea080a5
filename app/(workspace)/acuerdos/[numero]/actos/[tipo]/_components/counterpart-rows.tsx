import { Fieldset } from "#components/ui/fieldset.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import type { Choice } from "#lib/cases/request/list-choices.ts";
import { counterpartName, MOST_COUNTERPARTS } from "../read-act-form.ts";

type CounterpartRowsProps = {
  errors: Readonly<Record<string, string | undefined>>;
  values: Readonly<Record<string, string>>;
  countries: readonly Choice[];
};

const TYPES = Object.entries(COUNTERPART_TYPES).map(([value, { label }]) => ({ value, label }));

/** Those that there are, and room for one more; one that is left blank is taken away. */
export function CounterpartRows({ errors, values, countries }: CounterpartRowsProps) {
  const filled = Array.from({ length: MOST_COUNTERPARTS }, (_, index) => index).filter(
    (index) => values[counterpartName(index, "name")],
  ).length;
  const rows = Math.min(filled + 1, MOST_COUNTERPARTS);
  return (
    <div className="space-y-5">
      {Array.from({ length: rows }, (_, index) => {
        const field = (of: Parameters<typeof counterpartName>[1]) => {
          const name = counterpartName(index, of);
          return { name, error: errors[name], defaultValue: values[name] };
        };
        return (
          <Fieldset
            key={index}
            id={index === 0 ? "counterparts" : `contraparte-${index}`}
            label={index < filled ? `Contraparte ${index + 1}` : "Otra contraparte"}
            hint={index < filled ? undefined : "Déjela vacía si no hay más."}
            error={index === 0 ? errors.counterparts : undefined}
          >
            <div className="space-y-4 pt-2">
              <TextInput {...field("name")} label="Nombre" width="full" />
              <div className="grid gap-4 sm:grid-cols-2">
                <Select {...field("type")} label="Tipo" placeholder="Elija el tipo" options={TYPES} />
                <Select {...field("countryCode")} label="País" placeholder="Sin país" options={countries} />
              </div>
              <TextInput {...field("place")} label="Ciudad o subdivisión" optional />
            </div>
          </Fieldset>
        );
      })}
    </div>
  );
}
