import type { Paper } from "#lib/letters/letter-content.ts";
import { MISSION_KINDS } from "../words.ts";
import type { MissionReport } from "./report-content.ts";
import { partsOfReport } from "./report-parts.ts";

export interface MissionEdition {
  report: MissionReport;
  head: { number: number; corrects: string; sha256: string; at: Date };
}

/** An edition as a paper, from which its PDF is drawn: the same edition gives the same file. */
export function paperOfMission({ report, head }: MissionEdition, { demo }: { demo: boolean }): Paper {
  const { code, office, title, kind, places } = report;
  return {
    title: "Informe de comisión",
    references: [`Informe de comisión ${code}`, `Edición ${head.number}`, office],
    issuedAt: head.at.toISOString(),
    place: places.map(({ city, country }) => city || country).join(", "),
    issuer: [office],
    addressee: [],
    subject: `${MISSION_KINDS[kind].one}: ${title}`,
    body: [
      ...(head.corrects
        ? [{ type: "paragraph", text: `Esta edición corrige: ${head.corrects}` } as const]
        : []),
      ...partsOfReport(report).flatMap(({ title: text, blocks }) => [
        { type: "heading", text } as const,
        ...blocks,
      ]),
    ],
    signatory: [],
    verification: [
      { label: "Clave", value: code },
      { label: "SHA-256 de sus datos", value: head.sha256, style: "code" },
    ],
    demo,
  };
}
