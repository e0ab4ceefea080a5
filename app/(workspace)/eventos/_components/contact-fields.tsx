import { TextInput } from "#components/ui/text-input.tsx";
import type { FieldOf } from "./as-options.ts";

/** Whom to ask: the office, not a person. */
export function ContactFields({ of }: { of: FieldOf }) {
  return (
    <>
      <TextInput
        {...of("contactName")}
        label="Contacto de la oficina"
        hint="Un área o cargo. Se publica."
        optional
      />
      <TextInput {...of("contactEmail")} type="email" label="Correo institucional" optional />
      <TextInput {...of("contactPhone")} type="tel" label="Teléfono" optional />
    </>
  );
}
