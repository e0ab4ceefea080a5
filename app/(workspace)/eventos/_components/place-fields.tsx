import { RadioGroup } from "#components/ui/radio-group.tsx";
import { type Option, Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { STATES } from "#lib/catalogues/states.ts";
import { EVENT_MODES } from "#lib/events/event-words.ts";
import { asOptions, type FieldOf } from "./as-options.ts";

type PlaceFieldsProps = { of: FieldOf; countries: readonly Option[] };

/** Where people meet. */
export function PlaceFields({ of, countries }: PlaceFieldsProps) {
  return (
    <>
      <RadioGroup {...of("mode")} label="Modalidad" options={asOptions(EVENT_MODES)} />
      <Select {...of("countryCode")} label="País" placeholder="México" options={countries} />
      <Select
        {...of("stateCode")}
        label="Estado"
        placeholder="Ninguno"
        optional
        options={STATES.map(([value, label]) => ({ value, label }))}
      />
      <TextInput {...of("city")} label="Ciudad" optional />
      <TextInput {...of("address")} label="Domicilio" optional />
      <TextInput
        {...of("link")}
        type="url"
        label="Enlace"
        hint="Para conectarse o saber más. Se publica."
        optional
      />
    </>
  );
}
