import type { InboxRow } from "#lib/cases/inbox/inbox-row.ts";
import { openInboxExport } from "#lib/cases/inbox/open-inbox.ts";
import { csvResponse } from "#lib/kernel/csv-response.ts";
import { OUTCOME_LABELS, SIDE_LABELS, STATUS_LABELS } from "#lib/workflow/labels.ts";
import { STEPS } from "#lib/workflow/steps.ts";
import { requireDesk } from "../_data/require-desk.ts";

const HEADER = [
  "folio",
  "titulo",
  "oficina",
  "estado",
  "contrapartes",
  "paso",
  "nombre_del_paso",
  "situacion",
  "turno",
  "presentado",
  "vence",
  "dias_habiles_restantes",
  "dias_habiles_de_retraso",
  "fecha_provisional",
  "eventualidad",
  "a_cargo",
];

const yesNo = (yes: boolean) => (yes ? "sí" : "no");

const lineOf = (row: InboxRow): string[] => [
  row.folio ?? "",
  row.title,
  row.officeName,
  row.stateName ?? "",
  row.counterparts.join("; "),
  String(STEPS[row.step].number),
  STEPS[row.step].title,
  row.outcome ? OUTCOME_LABELS[row.outcome] : STATUS_LABELS[row.status],
  row.turn ? SIDE_LABELS[row.turn] : "",
  row.filedAt?.toISOString() ?? "",
  row.dueOn ?? "",
  row.daysLeft !== null && !row.overdue ? String(row.daysLeft) : "",
  row.daysLeft !== null && row.overdue ? String(-row.daysLeft) : "",
  row.dueOn ? yesNo(row.provisional) : "",
  yesNo(row.eventuality),
  row.assignee ?? "",
];

/** The list that the filters of the address let through, whole, in its order. */
export async function GET(request: Request): Promise<Response> {
  const desk = await requireDesk();
  const params = Object.fromEntries(new URL(request.url).searchParams);
  async function* lines() {
    for await (const row of openInboxExport(desk, params)) yield lineOf(row);
  }
  return csvResponse("expedientes.csv", HEADER, lines());
}
