import { Checkbox } from "#components/ui/checkbox.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import type { FieldOf } from "./as-options.ts";

/** Whether and how people register, and what is asked of them for a constancia. */
export function AttendanceFields({ of }: { of: FieldOf }) {
  return (
    <>
      <Checkbox
        name="takesRegistration"
        value="si"
        label="El portal recibe inscripciones"
        defaultChecked={of("takesRegistration").defaultValue !== ""}
      />
      <TextInput
        {...of("capacity")}
        label="Lugares"
        hint="En blanco si no hay límite."
        inputMode="numeric"
        width="short"
        optional
      />
      <TextInput
        {...of("registrationOpensAt")}
        type="datetime-local"
        label="La inscripción abre"
        hint="Hora de la Ciudad de México. En blanco, al publicar."
        width="medium"
        optional
      />
      <TextInput
        {...of("registrationClosesAt")}
        type="datetime-local"
        label="La inscripción cierra"
        hint="Hora de la Ciudad de México. En blanco, cuando empieza el evento."
        width="medium"
        optional
      />
      <Textarea
        {...of("questions")}
        label="Preguntas al inscribirse"
        hint="Hasta cinco, una por renglón. No pida más datos personales de los que necesite."
        rows={3}
        optional
      />
      <TextInput
        {...of("certificateSessions")}
        label="Sesiones que pide la constancia"
        hint="A cuántas hay que asistir. En blanco esta y la siguiente, el evento no da constancias."
        inputMode="numeric"
        width="short"
        optional
      />
      <TextInput
        {...of("certificateHours")}
        label="Horas que pide la constancia"
        inputMode="numeric"
        width="short"
        optional
      />
    </>
  );
}
