import { Alert } from "#components/ui/alert.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { CONFIRM_DAYS } from "#lib/plans/consultation/limits.ts";
import type { PublicConsultation } from "#lib/plans/consultation/public-consultations.ts";

/** When one can comment and how it goes; what was changed of the period, and why. */
export function PeriodNotice({
  consultation: { head, extensions, openedOn },
}: {
  consultation: PublicConsultation;
}) {
  const { opensOn, closesOn, closedOn, closeReason } = head;
  return (
    <Alert title={titleOf(head)}>
      {head.phase === "open" ? (
        <p>
          Lea cada sección y comente la que quiera, sin abrir una cuenta. Le escribiremos para que confirme
          que fue usted; tiene {CONFIRM_DAYS} días. La oficina revisa cada comentario y lo publica aquí con su
          respuesta.
        </p>
      ) : null}
      {closedOn && closeReason ? (
        <p>
          La oficina la cerró antes de su último día, que era el {formatDate(closesOn)}: {closeReason}
        </p>
      ) : null}
      {extensions.map(({ formerlyOn, untilOn, reason }) => (
        <p key={untilOn}>
          El periodo se amplió del {formatDate(formerlyOn)} al {formatDate(untilOn)}: {reason}
        </p>
      ))}
      <p>
        El texto es el que el plan decía el {formatDate(openedOn)}
        {head.phase === "coming" ? `; se podrá comentar desde el ${formatDate(opensOn)}.` : "."}
      </p>
    </Alert>
  );
}

function titleOf({ phase, opensOn, closesOn, closedOn }: PublicConsultation["head"]): string {
  if (phase === "coming") return `Se abre el ${formatDate(opensOn)} y termina el ${formatDate(closesOn)}`;
  if (phase === "open") return `Puede comentar hasta el ${formatDate(closesOn)}, inclusive`;
  if (closedOn! < opensOn) return `Se canceló el ${formatDate(closedOn!)}, antes de abrirse`;
  return `Recibió comentarios del ${formatDate(opensOn)} al ${formatDate(closedOn!)}`;
}
