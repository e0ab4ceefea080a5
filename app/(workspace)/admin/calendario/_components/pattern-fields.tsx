import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { MONTH_NAMES, ORDINALS, WEEKDAY_NAMES } from "#lib/calendar/describe-rule.ts";
import type { RulePattern } from "#lib/calendar/types.ts";
import type { FieldProps } from "./change-form.tsx";

type PatternFieldsProps = { kind: RulePattern["kind"]; field: (name: string) => FieldProps };

const numbered = (names: readonly string[]) =>
  names.map((label, index) => ({ value: String(index + 1), label }));

/** When the day falls, asked according to the kind of rule. */
export function PatternFields({ kind, field }: PatternFieldsProps) {
  const month = (
    <Select
      {...field("month")}
      label="Mes"
      options={numbered(MONTH_NAMES)}
      placeholder="Elija"
      width="short"
    />
  );
  if (kind === "NTH_WEEKDAY") {
    return (
      <>
        <Select
          {...field("nth")}
          label="Cuál del mes"
          options={numbered(ORDINALS)}
          placeholder="Elija"
          width="short"
        />
        <Select
          {...field("weekday")}
          label="Día de la semana"
          options={numbered(WEEKDAY_NAMES)}
          placeholder="Elija"
          width="short"
        />
        {month}
      </>
    );
  }
  const number = { type: "number", inputMode: "numeric", width: "short" } as const;
  return (
    <>
      <TextInput {...field("day")} {...number} label="Día del mes" />
      {month}
      {kind === "SEXENNIAL" ? (
        <>
          <TextInput {...field("everyYears")} {...number} label="Cada cuántos años" />
          <TextInput {...field("fromYear")} {...number} label="Primer año" />
        </>
      ) : null}
    </>
  );
}
