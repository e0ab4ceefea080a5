import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";
import type { NoticeCheck } from "./check-notice.ts";
import type { EarlierCase } from "./find-earlier-case.ts";
import type { RequestPage } from "./missing-parts.ts";

export interface RequestWarning {
  key: "earlier_case" | "date_passed" | "private_counterpart" | "short_notice" | "declared_eventuality";
  title: string;
  text: string;
  /** Filing would be refused as it stands; the others only say what will follow. */
  blocks: boolean;
  page: RequestPage;
  /** The earlier case, when it is of the same office. */
  caseId?: string;
}

/** What the office should know before it files. Nothing here reads anything. */
export function listWarnings(
  snapshot: CaseSnapshot,
  { notice, today, earlier }: { notice: NoticeCheck; today: string; earlier: EarlierCase | null },
): RequestWarning[] {
  return [
    ...(earlier ? [earlierWarning(earlier)] : []),
    ...dateWarnings(snapshot, notice, today),
    ...(snapshot.counterparts.some(({ type }) => type === "PRIVATE") ? [PRIVATE_COUNTERPART] : []),
  ];
}

/** LCT art. 2-II: the other party is a foreign government body or an international organisation. */
const PRIVATE_COUNTERPART: RequestWarning = {
  key: "private_counterpart",
  title: "Hay una contraparte de naturaleza privada",
  text: "Con una contraparte privada (una empresa, una universidad particular) el instrumento sería de derecho privado y quedaría fuera de la Ley sobre la Celebración de Tratados. Puede presentarlo de todos modos: la SRE le responderá.",
  blocks: false,
  page: "counterparts",
};

const earlierWarning = ({ caseId, message }: EarlierCase): RequestWarning => ({
  key: "earlier_case",
  title: "Este instrumento ya tiene un expediente",
  text: message,
  blocks: true,
  page: "documents",
  ...(caseId ? { caseId } : {}),
});

function dateWarnings(snapshot: CaseSnapshot, notice: NoticeCheck, today: string): RequestWarning[] {
  if (!snapshot.intendedDate) return [];
  const date = isoOfColumn(snapshot.intendedDate);
  const about = { page: "signature" } as const;
  if (date <= today) {
    const text = "Mientras se preparaba la solicitud se llegó a la fecha prevista de firma. Escriba otra.";
    return [{ ...about, key: "date_passed", title: "La fecha de firma ya pasó", text, blocks: true }];
  }
  if (date >= notice.earliest) return [];
  if (snapshot.eventuality !== "") {
    const text =
      "La firma está prevista antes de los días de anticipación. La DGCP decidirá si admite la eventualidad.";
    return [
      { ...about, key: "declared_eventuality", title: "Declaró una eventualidad", text, blocks: false },
    ];
  }
  const text = `La Consultoría Jurídica debe tener el expediente ${notice.days} días hábiles antes de la firma. Cambie la fecha o explique qué eventualidad la hace urgente; si lo presenta así, se detendrá en el paso 6.`;
  return [{ ...about, key: "short_notice", title: "La firma queda demasiado cerca", text, blocks: false }];
}
