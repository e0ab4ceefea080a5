"use client";

import { EditedForm, type EditedFormProps } from "#components/fields/edited-form.tsx";
import { sayField } from "#lib/ties/parts/say-field.ts";
import { fieldsOfPart, TIE_PARTS, type TiePart } from "#lib/ties/parts/tie-parts.ts";
import { TieControl, type TieLists } from "./tie-control.tsx";

type TieFormProps = Pick<EditedFormProps, "action" | "names" | "initial" | "button"> & {
  part: TiePart;
  /** What the action needs to know. */
  hidden?: Readonly<Record<string, string>>;
  /** What can be picked from. */
  lists?: TieLists;
};

/** Anything that is written of a tie, as a form: to begin it, to add to it or to change it. */
export function TieForm({ part, hidden = {}, lists = {}, ...form }: TieFormProps) {
  const fields = fieldsOfPart(part);
  return (
    <EditedForm
      {...form}
      hidden={{ ...hidden, part: TIE_PARTS[part].slug }}
      describe={(name, value) => ({
        label: fields[name]!.label,
        text: sayField(fields[name]!, value, lists),
      })}
      control={(name, value, error) => (
        <TieControl key={name} name={name} field={fields[name]!} value={value} error={error} lists={lists} />
      )}
    />
  );
}
