import { SubmitButton } from "#components/ui/submit-button.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { endOtherSessionsAction } from "../actions.ts";

/** Ends the sessions left open elsewhere. */
export function OtherSessions({ lastSignInAt }: { lastSignInAt: Date | null }) {
  return (
    <form action={endOtherSessionsAction} className="space-y-4">
      <p className="max-w-measure">
        {lastSignInAt ? `Su último acceso fue el ${formatDateTime(lastSignInAt)}. ` : ""}
        Una sesión se cierra sola a las 12 horas sin uso. Si dejó alguna abierta en otro equipo, o no reconoce
        ese acceso, ciérrelas todas menos esta.
      </p>
      <SubmitButton variant="secondary" pendingText="Cerrando…">
        Cerrar las demás sesiones
      </SubmitButton>
    </form>
  );
}
