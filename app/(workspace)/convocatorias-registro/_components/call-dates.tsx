import { DateInput } from "#components/ui/date-input.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { CALL_ZONES } from "#lib/calls/call-zones.ts";
import type { FieldOf } from "./field-of.ts";

const zones = Object.entries(CALL_ZONES).map(([value, label]) => ({ value, label }));

/** From when and until when, by the convener's clock. */
export function CallDates({ of }: { of: FieldOf }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-6">
      <DateInput {...of("opensOn")} label="Abre el" />
      <DateInput {...of("closesOn")} label="Cierra el" />
      <TextInput {...of("closesTime")} type="time" label="A las" width="short" />
      <Select {...of("zone")} label="Hora de" options={zones} width="medium" />
    </div>
  );
}
