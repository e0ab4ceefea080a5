import { Fieldset } from "#components/ui/fieldset.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import type { CounterpartValues } from "#lib/cases/request/draft-schema.ts";
import type { Choice } from "#lib/cases/request/list-choices.ts";
import { COUNTERPART_TYPE_LABELS } from "#lib/workflow/labels.ts";
import type { Section } from "../../_form/use-section.ts";

type CounterpartRowProps = {
  index: number;
  row: CounterpartValues;
  section: Pick<Section, "field" | "state">;
  countries: readonly Choice[];
  removable: boolean;
};

const types = Object.entries(COUNTERPART_TYPE_LABELS).map(([value, label]) => ({ value, label }));

/** One counterpart of the agreement. */
export function CounterpartRow({ index, row, section, countries, removable }: CounterpartRowProps) {
  const { field, state } = section;
  const name = `counterparts.${index}`;
  return (
    <div className="rounded-panel border border-linea bg-white p-5">
      <Fieldset id={`contraparte-${index}`} label={`Contraparte ${index + 1}`}>
        <div className="space-y-5 pt-2">
          <TextInput
            {...field(`${name}.name`)}
            label="Nombre"
            hint="El oficial; por ejemplo, Ciudad de Lyon."
            defaultValue={row.name}
            width="full"
            autoFocus={state.focus === `${name}.name`}
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <Select
              {...field(`${name}.type`)}
              label="Tipo"
              placeholder="Elija el tipo"
              options={types}
              defaultValue={row.type}
            />
            <Select
              {...field(`${name}.countryCode`)}
              label="País"
              placeholder="Elija el país"
              options={countries}
              defaultValue={row.countryCode}
            />
          </div>
          <TextInput
            {...field(`${name}.place`)}
            label="Ciudad o subdivisión"
            optional
            hint="Por ejemplo, Lyon, Auvernia-Ródano-Alpes. De una organización internacional, su sede."
            defaultValue={row.place}
          />
          {removable ? (
            <SubmitButton
              name="intent"
              value={`remove:${index}`}
              variant="quiet"
              size="small"
              pendingText="Quitando…"
            >
              Quitar la contraparte {index + 1}
            </SubmitButton>
          ) : null}
        </div>
      </Fieldset>
    </div>
  );
}
