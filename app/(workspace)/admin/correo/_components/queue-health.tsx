import { Alert } from "#components/ui/alert.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { MailQueue } from "#lib/mail/get-mail-queue.ts";

/** Whether mail is leaving at all, in a sentence. */
export function QueueHealth({ queue }: { queue: MailQueue }) {
  const waiting = queue.waitingSince
    ? `El correo que más tiempo lleva en espera entró en la cola el ${formatDateTime(queue.waitingSince)}.`
    : "No hay correos en espera.";
  if (queue.workerRunning) {
    return (
      <Alert tone="success" title="El proceso de envíos está en marcha">
        <p>{waiting}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="danger" title="El proceso de envíos no está en marcha">
      <p>
        Nada se pierde: los correos esperan en la cola y saldrán cuando el proceso arranque. Avise a quien
        opera el servidor. {waiting}
      </p>
    </Alert>
  );
}
