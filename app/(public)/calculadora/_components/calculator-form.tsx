import { Button } from "#components/ui/button.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { CALENDAR_NAMES } from "#lib/calendar/calendar-names.ts";
import { CALCULATOR_RANGE, MAX_TERM_DAYS } from "#lib/calendar/calculator-query.ts";
import type { FieldErrors } from "#lib/kernel/errors.ts";
import { FIELD_LABELS as labels } from "../field-labels.ts";

type CalculatorFormProps = {
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
  cutoffHour: number;
};

const range = { min: CALCULATOR_RANGE.from, max: CALCULATOR_RANGE.to };

/** A plain GET form: the answer has an address of its own that can be shared, and no script is needed. */
export function CalculatorForm({ values, errors, cutoffHour }: CalculatorFormProps) {
  const suspended = [values, errors].some((set) => set.suspension_desde || set.suspension_hasta);
  return (
    <form
      // The answer comes below the form on a narrow screen: the address leads to it, and to the top when there is none.
      action="/calculadora#vencimiento"
      aria-label="Datos del plazo"
      noValidate
      className="space-y-6 rounded-panel border border-linea bg-white p-5 sm:p-6 lg:self-start print:hidden"
    >
      <DateInput
        name="desde"
        label={labels.desde}
        {...range}
        defaultValue={values.desde}
        error={errors.desde}
        required
      />
      <RadioGroup
        name="tarde"
        label={labels.tarde}
        defaultValue={values.tarde || "no"}
        error={errors.tarde}
        options={[
          { value: "no", label: `A más tardar a las ${cutoffHour}:00 h` },
          {
            value: "si",
            label: `Después de las ${cutoffHour}:00 h`,
            hint: "Se tiene por recibido el siguiente día hábil",
          },
        ]}
      />
      <TextInput
        name="dias"
        type="number"
        inputMode="numeric"
        width="short"
        label={labels.dias}
        hint={`De 0 a ${MAX_TERM_DAYS}`}
        min={0}
        max={MAX_TERM_DAYS}
        step={1}
        defaultValue={values.dias}
        error={errors.dias}
        required
      />
      <RadioGroup
        name="calendario"
        label={labels.calendario}
        defaultValue={values.calendario || "sre"}
        error={errors.calendario}
        options={Object.entries(CALENDAR_NAMES).map(([value, { name, detail }]) => ({
          value,
          label: name,
          hint: detail,
        }))}
      />
      <Disclosure summary="El plazo se suspendió" open={suspended}>
        <div className="space-y-5">
          <DateInput
            name="suspension_desde"
            label={labels.suspension_desde}
            hint="Por ejemplo, el día de la prevención. Ese día todavía cuenta."
            {...range}
            defaultValue={values.suspension_desde}
            error={errors.suspension_desde}
          />
          <DateInput
            name="suspension_hasta"
            label={labels.suspension_hasta}
            hint="El plazo sigue el día hábil posterior. Déjelo en blanco si aún no hay respuesta."
            optional
            {...range}
            defaultValue={values.suspension_hasta}
            error={errors.suspension_hasta}
          />
        </div>
      </Disclosure>
      <Button type="submit" className="w-full">
        Calcular
      </Button>
    </form>
  );
}
