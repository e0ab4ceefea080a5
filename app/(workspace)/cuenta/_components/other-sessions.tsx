import { ActionButton } from "#components/forms/action-button.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { endOtherSessionsAction } from "../actions.ts";

/** Ends the sessions left open elsewhere. */
export function OtherSessions({ lastSignInAt }: { lastSignInAt: Date | null }) {
  return (
    <div className="space-y-4">
      <p className="max-w-measure">
        {lastSignInAt ? `Su último acceso fue el ${formatDateTime(lastSignInAt)}. ` : ""}
        Una sesión se cierra sola a las 12 horas sin uso. Si dejó alguna abierta en otro equipo, o no reconoce
        ese acceso, ciérrelas todas menos esta.
      </p>
      <ActionButton action={endOtherSessionsAction} variant="secondary" pendingText="Cerrando…">
        Cerrar las demás sesiones
      </ActionButton>
    </div>
  );
}
