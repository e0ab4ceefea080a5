import { createHash } from "node:crypto";
import type { Attachment } from "#lib/documents/attachment-headers.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Paper } from "#lib/letters/letter-content.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import { sayMinutes } from "../certificates/certificate-rule.ts";
import { sayCode } from "../shown-code.ts";
import { TRAINING_PATH, whole } from "../event-address.ts";
import type { Training, TrainingRecord } from "./read-record.ts";

const daysOf = ({ firstDay, lastDay }: Training): string =>
  firstDay === lastDay ? formatDate(firstDay) : `${formatDate(firstDay)} a ${formatDate(lastDay)}`;

/** What somebody learned, as a paper. */
export function recordPaper(
  { name, email, minutes, trainings }: TrainingRecord,
  { at, demo }: { at: Date; demo: boolean },
): Paper {
  return {
    title: "Historial de capacitación",
    references: [email],
    issuedAt: at.toISOString(),
    place: "Ciudad de México",
    issuer: ["Portal de acción internacional"],
    addressee: [name || email],
    subject: `${sayMinutes(minutes)} en ${trainings.length === 1 ? "una capacitación" : `${trainings.length} capacitaciones`}`,
    body: [
      {
        type: "table",
        columns: [
          { title: "Capacitación", share: 0.4, style: "text" },
          { title: "Fechas", share: 0.22, style: "text" },
          { title: "Duración", share: 0.16, style: "text" },
          { title: "Constancia", share: 0.22, style: "text" },
        ],
        rows: trainings.map((one) => [
          ...[`${one.title}. ${one.office}`, daysOf(one), sayMinutes(one.minutes)],
          one.certificates.map(sayCode).join(", ") || "Sin constancia",
        ]),
      },
      {
        type: "paragraph",
        text: "Se cuentan las sesiones a las que asistió de los eventos de capacitación del portal. Cada constancia se comprueba con su código; este resumen no lleva firma y vale lo que ellas.",
      },
    ],
    signatory: [],
    verification: [],
    ...{ qrAddress: whole(TRAINING_PATH), qrLead: "Pida el suyo en:", demo },
  };
}

/** The same as a tagged PDF, to be saved. */
export async function drawRecord(
  record: TrainingRecord,
  at = new Date(),
): Promise<Attachment & { bytes: Buffer }> {
  const bytes = await renderPaper(recordPaper(record, { at, demo: getSettings().mode === "demo" }));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    ...{ name: "historial-de-capacitacion.pdf", bytes, sha256, size: bytes.length },
    mime: "application/pdf",
  };
}
