import { PhaseTag } from "#components/consultation/phase-tag.tsx";
import { sayComments, sayPeriod } from "#components/consultation/say-period.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ConsultationRecord } from "#lib/plans/consultation/read-consultations.ts";
import { sayPending } from "../consulta/_components/consultation-cards.tsx";
import { moderationHref } from "../consulta/consultation-address.ts";
import { SECTIONS } from "../plan-address.ts";

type ConsultationStateProps = { latest: ConsultationRecord | undefined; canOpen: boolean };

/** Where the last consultation of a plan is, and what waits in it. */
export function ConsultationState({ latest, canOpen }: ConsultationStateProps) {
  if (!latest) {
    return (
      <div className="space-y-4">
        <p>Nadie ha sido consultado todavía sobre este plan.</p>
        {canOpen ? (
          <LinkButton href={SECTIONS.consultation.href} variant="secondary">
            Abrirlo a consulta
          </LinkButton>
        ) : null}
      </div>
    );
  }
  const { number, totals } = latest;
  return (
    <div className="space-y-4">
      <p className="flex flex-wrap items-center gap-3">
        <PhaseTag phase={latest.phase} /> {sayPeriod(latest)}
      </p>
      <p>
        {sayPending(totals.pending)}, {sayComments(totals.published)}.
      </p>
      <LinkButton href={moderationHref(number)} variant={totals.pending > 0 ? "primary" : "secondary"}>
        {totals.pending > 0 ? "Revisar comentarios" : "Ver la consulta"}
      </LinkButton>
    </div>
  );
}
