import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import type { EvaluationView } from "#lib/practices/practice-view.ts";

const STATES = {
  INVITED: { label: "Por responder la invitación", tone: "warning" },
  DECLINED: { label: "Declinó", tone: "neutral" },
  DRAFT: { label: "En curso", tone: "info" },
  SENT: { label: "Enviada", tone: "success" },
} as const satisfies Record<EvaluationView["state"], { label: string; tone: TagTone }>;

export function EvaluationState({ state }: Pick<EvaluationView, "state">) {
  return <StatusTag tone={STATES[state].tone}>{STATES[state].label}</StatusTag>;
}
