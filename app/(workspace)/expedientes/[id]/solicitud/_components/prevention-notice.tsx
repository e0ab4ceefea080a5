import { Alert } from "#components/ui/alert.tsx";
import { formatDay } from "#lib/calendar/format-day.ts";
import { RETURNABLE_PART_LABELS } from "#lib/workflow/labels.ts";
import type { LoadedRequest } from "../_data/load-request.ts";

/** Why the request came back, what of it can be corrected and until when. */
export function PreventionNotice({ request: { snapshot, answerBy } }: { request: LoadedRequest }) {
  const open = snapshot.returns.find((item) => item.answeredAt === null);
  if (snapshot.status !== "PREVENTED" || !open) return null;
  return (
    <Alert tone="warning" title="La DGCP previno a su oficina">
      <p className="whitespace-pre-line">{open.reason}</p>
      <p>
        Puede corregir: {open.parts.map((part) => RETURNABLE_PART_LABELS[part]).join(", ")}. Lo demás queda
        como se presentó.
      </p>
      {answerBy ? (
        <p>
          Responda a más tardar el <strong>{formatDay(answerBy)}</strong>; después, la solicitud se desecha.
        </p>
      ) : null}
    </Alert>
  );
}
