import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { type AgreementStatus, statusLabel } from "#lib/registry/agreement-status.ts";
import type { AgreementSummary } from "#lib/registry/public-agreement.ts";

const tones = {
  IN_FORCE: "success",
  EXPIRING: "warning",
  EXPIRED: "neutral",
  TERMINATED: "neutral",
  REPLACED: "neutral",
  WITHDRAWN: "danger",
  UPCOMING: "info",
} as const satisfies Record<AgreementStatus, TagTone>;

type AgreementTagsProps = { agreement: Pick<AgreementSummary, "status" | "kind" | "demo"> };

/** Its status and kind in words; an invented one says so wherever it is seen, on paper too. */
export function AgreementTags({ agreement: { status, kind, demo } }: AgreementTagsProps) {
  return (
    <ul aria-label="Situación" className="flex flex-wrap gap-2">
      <li>
        <StatusTag tone={tones[status]}>{statusLabel(status)}</StatusTag>
      </li>
      <li>
        <StatusTag>{AGREEMENT_KINDS[kind].label}</StatusTag>
      </li>
      {demo ? (
        <li>
          <StatusTag tone="warning">Demostración, sin validez</StatusTag>
        </li>
      ) : null}
    </ul>
  );
}
