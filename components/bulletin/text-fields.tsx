import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { LONGEST_BODY } from "#lib/bulletin/bulletin-input.ts";

type TextFieldsProps = {
  areas: readonly { value: string; label: string }[];
  errors: Readonly<Record<string, string | undefined>>;
  values: Readonly<Record<string, string | undefined>>;
  bylineHint: string;
};

export const TEXT_HINT =
  "Deje un renglón en blanco entre párrafos. Un subtítulo empieza con ##, cada punto de una lista con -, y una liga se escribe [palabras](https://ejemplo.org).";

/** What an article says, whoever writes it. */
export function TextFields({ areas, errors, values, bylineHint }: TextFieldsProps) {
  const of = (name: string) => ({ name, error: errors[name], defaultValue: values[name] ?? "" });
  return (
    <>
      <TextInput {...of("title")} label="Título" />
      <TextInput {...of("byline")} label="Quién firma" hint={bylineHint} optional />
      <Textarea {...of("body")} label="Texto" hint={TEXT_HINT} rows={14} maxCharacters={LONGEST_BODY} />
      <CheckboxGroup
        name="areas"
        label="Temas"
        hint="Por ellos se suscribe la gente. Ninguno marcado: para todas las personas suscritas."
        options={areas}
        columns={2}
        optional
        error={errors.areas}
        defaultValue={(values.areas ?? "").split(",").filter(Boolean)}
      />
    </>
  );
}
