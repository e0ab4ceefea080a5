import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { CURRENCIES } from "#lib/plans/items/words.ts";
import type { FieldOf } from "./field-of.ts";

const currencies = Object.entries(CURRENCIES).map(([value, label]) => ({ value, label }));

/** How much a call gives, and how much it asks. */
export function CallMoney({ of }: { of: FieldOf }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-6">
      <TextInput {...of("amountMin")} label="Monto mínimo" inputMode="decimal" width="short" optional />
      <TextInput {...of("amountMax")} label="Monto máximo" inputMode="decimal" width="short" optional />
      <Select
        {...of("currency")}
        label="Moneda"
        placeholder="Sin monto"
        options={currencies}
        width="medium"
        optional
      />
      <TextInput
        {...of("counterpartShare")}
        label="Contraparte, en %"
        hint="Lo que debe poner quien participa."
        inputMode="decimal"
        width="short"
        optional
      />
    </div>
  );
}
