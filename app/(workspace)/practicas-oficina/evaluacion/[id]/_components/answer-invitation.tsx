import { ActionButton } from "#components/forms/action-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { answerInvitationAction } from "../../../actions.ts";

type AnswerInvitationProps = {
  evaluationId: string;
  /** Whether the person may say yes or no. */ answers: boolean;
};

/** Yes or no to judging another office's practice. */
export function AnswerInvitation({ evaluationId, answers }: AnswerInvitationProps) {
  return (
    <Panel title="Le piden su evaluación">
      <p className="mb-4 max-w-measure">
        Son cuarenta y seis preguntas en quince criterios, cada una con su evidencia; se guardan mientras
        responde. Mientras no la envíe nadie más la lee, y usted no ve las de otras oficinas.
      </p>
      {answers ? (
        <div className="flex flex-wrap gap-3">
          <ActionButton action={answerInvitationAction} fields={{ evaluationId, accept: "si" }}>
            Aceptar
          </ActionButton>
          <ActionButton
            action={answerInvitationAction}
            fields={{ evaluationId, accept: "no" }}
            variant="secondary"
          >
            Declinar
          </ActionButton>
        </div>
      ) : (
        <p className="text-tinta-suave">La responde la persona titular de su oficina.</p>
      )}
    </Panel>
  );
}
