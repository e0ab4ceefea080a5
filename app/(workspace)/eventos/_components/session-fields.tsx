import { DateInput } from "#components/ui/date-input.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { HOME_ZONE } from "#lib/events/time-zones.ts";
import type { FieldErrors } from "#lib/kernel/errors.ts";

type SessionFieldsProps = {
  rows: number;
  zones: readonly { value: string; label: string }[];
  shown: (name: string) => string;
  errors: FieldErrors;
};

/** The sessions of an event; a row left blank is none. The zones are suggested by one list for all. */
export function SessionFields({ rows, zones, shown, errors }: SessionFieldsProps) {
  return (
    <div className="space-y-4">
      <datalist id="zonas">
        {zones.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
      {Array.from({ length: rows }, (_, index) => {
        const of = (field: string) => {
          const name = `sessions.${index}.${field}`;
          return { name, error: errors[name], defaultValue: shown(name) };
        };
        return (
          <fieldset key={index} className="rounded-panel border border-linea p-4">
            <legend className="px-2 font-semibold">Sesión {index + 1}</legend>
            <input type="hidden" name={of("id").name} value={of("id").defaultValue} />
            <div className="flex flex-wrap gap-x-6 gap-y-4">
              <DateInput {...of("day")} label="Día" />
              <TextInput {...of("start")} type="time" label="Empieza" width="short" />
              <TextInput {...of("end")} type="time" label="Termina" width="short" />
              <DateInput {...of("endDay")} label="Termina otro día" optional />
              <TextInput
                {...of("zone")}
                defaultValue={of("zone").defaultValue || HOME_ZONE}
                label="Zona horaria"
                hint="La del lugar, como America/Tijuana."
                list="zonas"
                width="medium"
                autoComplete="off"
              />
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
