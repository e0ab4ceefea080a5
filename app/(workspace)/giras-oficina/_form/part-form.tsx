"use client";

import { EditedForm, type EditedFormProps } from "#components/fields/edited-form.tsx";
import type { FieldOption } from "#lib/fields/plain-field.ts";
import { labelOf, sayPlain } from "#lib/fields/say-plain.ts";
import { fieldsOfPart, MISSION_PARTS, type MissionPart } from "#lib/missions/parts/mission-parts.ts";
import { PartControl } from "./part-control.tsx";

type PartFormProps = Pick<EditedFormProps, "action" | "names" | "initial" | "button"> & {
  part: MissionPart;
  /** What the action needs to know. */
  hidden?: Readonly<Record<string, string>>;
  countries?: readonly FieldOption[];
};

/** Anything that is written of a tour or a visit, as a form: to begin it, to add to it or to change it. */
export function PartForm({ part, hidden = {}, countries = [], ...form }: PartFormProps) {
  const fields = fieldsOfPart(part);
  const sayValue = (name: string, value: string): string => {
    const field = fields[name]!;
    if (field.type === "country") return labelOf(countries, value);
    return field.type === "time" ? value : sayPlain(field, value);
  };
  return (
    <EditedForm
      {...form}
      hidden={{ ...hidden, part: MISSION_PARTS[part].slug }}
      describe={(name, value) => ({ label: fields[name]!.label, text: sayValue(name, value) })}
      control={(name, value, error) => (
        <PartControl
          key={name}
          name={name}
          field={fields[name]!}
          value={value}
          error={error}
          countries={countries}
        />
      )}
    />
  );
}
