"use client";

import { useActionState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { changeOfficeSettingsAction } from "../actions.ts";

type SettingsFormProps = {
  requiresTotp: boolean;
  sharesWithParent: boolean;
  /** The state's office above a municipal one; without it there is nobody to share with. */
  parentName: string | null;
};

export function SettingsForm({ requiresTotp, sharesWithParent, parentName }: SettingsFormProps) {
  const [{ errors, values }, action] = useActionState(changeOfficeSettingsAction, EMPTY_FORM);
  const ticked = (name: string, saved: boolean) =>
    values[name] === undefined ? saved : values[name] === "si";
  return (
    <form action={action} className="space-y-5">
      <ErrorSummary errors={errors} />
      <Checkbox
        name="requiresTotp"
        label="Exigir el segundo factor a todas las cuentas"
        hint="Quien no lo tenga deberá activarlo en su próxima página, antes de hacer otra cosa. También usted."
        defaultChecked={ticked("requiresTotp", requiresTotp)}
        error={errors.requiresTotp}
      />
      {parentName ? (
        <Checkbox
          name="sharesWithParent"
          label={`Compartir los expedientes presentados con ${parentName}`}
          hint="Podrá leerlos, no modificarlos. Los borradores no se comparten."
          defaultChecked={ticked("sharesWithParent", sharesWithParent)}
          error={errors.sharesWithParent}
        />
      ) : null}
      <SubmitButton variant="secondary" pendingText="Guardando…">
        Guardar los ajustes
      </SubmitButton>
    </form>
  );
}
