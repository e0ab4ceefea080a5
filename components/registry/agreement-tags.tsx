import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { listWords } from "#lib/i18n/words.ts";
import { labelIn, type Language } from "#lib/kernel/language.ts";
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

type AgreementTagsProps = {
  agreement: Pick<AgreementSummary, "status" | "kind" | "demo">;
  language?: Language;
};

/** Its status and kind in words; an invented one says so wherever it is seen, on paper too. */
export function AgreementTags({ agreement, language = "es" }: AgreementTagsProps) {
  const { status, kind, demo } = agreement;
  const words = listWords[language];
  return (
    <ul aria-label={words.status} className="flex flex-wrap gap-2">
      <li>
        <StatusTag tone={tones[status]}>{statusLabel(status, language)}</StatusTag>
      </li>
      <li>
        <StatusTag>{labelIn(AGREEMENT_KINDS[kind], language)}</StatusTag>
      </li>
      {demo ? (
        <li>
          <StatusTag tone="warning">{words.demo}</StatusTag>
        </li>
      ) : null}
    </ul>
  );
}
