import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { CURRENCIES } from "#lib/plans/items/words.ts";

const currencies = Object.entries(CURRENCIES).map(([value, label]) => ({ value, label }));

type FieldOf = (name: string) => {
  name: string;
  error: string | undefined;
  defaultValue: string | undefined;
};

/** What a membership costs in a year. */
export function FeeFields({ of }: { of: FieldOf }) {
  return (
    <div className="flex flex-wrap gap-6">
      <TextInput
        {...of("fee")}
        label="Cuota de un año"
        hint="Con cifras; 0 si no se paga."
        inputMode="decimal"
        width="short"
        optional
      />
      <Select
        {...of("currency")}
        label="Moneda"
        hint="De la cuota."
        placeholder="No se sabe la cuota"
        options={currencies}
        width="medium"
        optional
      />
    </div>
  );
}
