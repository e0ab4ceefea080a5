import { ActionButton } from "#components/forms/action-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { sendReportAction } from "../actions.ts";

type SendPanelProps = { id: string; missing: readonly string[]; canClose: boolean };

/** What is missing to send the report and, once nothing is, the press that does it. */
export function SendPanel({ id, missing, canClose }: SendPanelProps) {
  return (
    <Panel title="Enviar el informe" className="print:hidden">
      <div className="space-y-4">
        {missing.length > 0 ? (
          <ul className="list-disc space-y-1 pl-5">
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          <p className="max-w-measure">
            Al enviarlo, la gira o visita ya no cambia; lo que resulte de sus compromisos se sigue anotando.
            Si hay que corregir, puede reabrirse con su motivo y se envía otra edición.
          </p>
        )}
        {canClose ? null : <p className="text-tinta-suave">Lo envía la persona titular de su oficina.</p>}
        {canClose && missing.length === 0 ? (
          <ActionButton action={sendReportAction} fields={{ id }} pendingText="Enviando…">
            Enviar el informe
          </ActionButton>
        ) : null}
      </div>
    </Panel>
  );
}
