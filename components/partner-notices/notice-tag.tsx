import { StatusTag } from "#components/ui/status-tag.tsx";
import { NOTICE_PHASES, type NoticePhase } from "#lib/partner-notices/notice-phase.ts";

/** Where a notice stands today. */
export function NoticeTag({ phase }: { phase: NoticePhase }) {
  const { label, tone } = NOTICE_PHASES[phase];
  return <StatusTag tone={tone}>{label}</StatusTag>;
}
