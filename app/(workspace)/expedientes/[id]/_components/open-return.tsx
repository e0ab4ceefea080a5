import { Alert } from "#components/ui/alert.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { RETURNABLE_PART_LABELS } from "#lib/workflow/labels.ts";
import type { LoadedCase } from "../_data/load-case.ts";

/** What was sent back to the office and why, on top of everything until it is answered. */
export function OpenReturn({ loaded: { snapshot, audience } }: { loaded: LoadedCase }) {
  const open = snapshot.returns.find((item) => item.answeredAt === null);
  if (!open || snapshot.status === "CLOSED") return null;
  const owner = audience === "owner";
  return (
    <Alert
      tone="warning"
      title={open.kind === "PREVENTION" ? "Prevención por responder" : "Copia firmada devuelta"}
    >
      <p className="text-sm text-tinta-suave">{formatDateTime(open.createdAt)}</p>
      <p className="mt-2 whitespace-pre-line">{open.reason}</p>
      <p className="mt-2">
        Se puede corregir: {open.parts.map((part) => RETURNABLE_PART_LABELS[part]).join(", ")}. Nada más
        cambia.
      </p>
      {owner ? (
        <p className="mt-4">
          <LinkButton href={correctionHref(snapshot.id, open.kind)} variant="secondary">
            Corregir lo devuelto
          </LinkButton>
        </p>
      ) : null}
    </Alert>
  );
}

const correctionHref = (caseId: string, kind: "PREVENTION" | "SIGNED_COPY"): string =>
  kind === "PREVENTION"
    ? `/expedientes/${caseId}/solicitud`
    : `/expedientes/${caseId}/mover/send_signed_copy`;
