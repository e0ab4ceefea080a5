import { StatusTag } from "#components/ui/status-tag.tsx";
import { CALL_PHASES } from "#lib/calls/call-phase.ts";
import type { CallView } from "#lib/calls/call-view.ts";

/** Where a call stands today; while it is open, in how many days it closes. */
export function PhaseTag({ call: { phase, daysLeft } }: { call: Pick<CallView, "phase" | "daysLeft"> }) {
  const { label, tone } = CALL_PHASES[phase];
  return <StatusTag tone={tone}>{phase === "CLOSING_SOON" ? sayDays(daysLeft) : label}</StatusTag>;
}

const sayDays = (days: number): string =>
  days === 0 ? "Cierra hoy" : days === 1 ? "Cierra mañana" : `Cierra en ${days} días`;
