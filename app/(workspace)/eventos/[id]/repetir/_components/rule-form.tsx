import { Checkbox } from "#components/ui/checkbox.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { SERIES_STEPS } from "#lib/events/series/series-words.ts";
import type { FieldErrors } from "#lib/kernel/errors.ts";
import { asOptions } from "../../../_components/as-options.ts";

type RuleFormProps = {
  action: string;
  /** As the address has it. */
  typed: Readonly<Record<string, string>>;
  errors: FieldErrors;
};

/** How an event is repeated; what it asks for stands in the address, so that it is seen before anything is made. */
export function RuleForm({ action, typed, errors }: RuleFormProps) {
  const of = (name: string) => ({ name, error: errors[name], defaultValue: typed[name] ?? "" });
  const step = of("step");
  return (
    <form method="get" action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary errors={errors} />
      <Select
        {...step}
        defaultValue={step.defaultValue || SERIES_STEPS.WEEKLY.slug}
        label="Se repite"
        options={asOptions(SERIES_STEPS)}
      />
      <TextInput
        {...of("every")}
        defaultValue={typed.every ?? "1"}
        label="Cada cuántas semanas o meses"
        inputMode="numeric"
        width="short"
      />
      <DateInput {...of("untilOn")} label="Hasta el día" optional />
      <TextInput
        {...of("times")}
        label="O cuántas veces"
        hint="En total, con la primera."
        inputMode="numeric"
        width="short"
        optional
      />
      <Checkbox
        name="skipHolidays"
        label="Saltar los días inhábiles"
        hint="Los del calendario de la Secretaría."
        defaultChecked={(typed.skipHolidays ?? "") !== ""}
      />
      <SubmitButton variant="secondary">Ver las fechas</SubmitButton>
    </form>
  );
}
