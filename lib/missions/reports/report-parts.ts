import { formatDate } from "#lib/kernel/format-date.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import type { Block, Item } from "#lib/letters/letter-content.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import { sayDates, sayPlace } from "../reading/say-place.ts";
import { COST_CONCEPTS, MISSION_KINDS } from "../words.ts";
import type { MissionReport } from "./report-content.ts";

export interface ReportPart {
  title: string;
  blocks: Block[];
}

const lines = (...texts: string[]): string[] => texts.filter(Boolean);
const paragraphs = (text: string, none: string): Block[] => [{ type: "paragraph", text: text || none }];
const items = (list: Item[], none: string): Block[] =>
  list.length === 0 ? [{ type: "paragraph", text: none }] : [{ type: "items", items: list }];

/** A commission report part by part, as its paper says it. The page says the same. */
export function partsOfReport(report: MissionReport): ReportPart[] {
  const words = MISSION_KINDS[report.kind];
  return [
    { title: "Resumen", blocks: paragraphs(report.summary, "La oficina todavía no lo escribe.") },
    {
      title: "Datos",
      blocks: [
        {
          type: "rows",
          rows: [
            { label: "Qué es", value: words.one },
            { label: "Para qué", value: report.purpose || "Sin decir" },
            { label: "Cuándo", value: sayDates(report) },
            { label: words.places, value: report.places.map(sayPlace).join("; ") || "Sin decir" },
          ],
        },
      ],
    },
    {
      title: words.members,
      blocks: items(
        report.members.map(({ name, position }) => ({ lead: name, text: position, remarks: [] })),
        "No se dijo.",
      ),
    },
    { title: "Programa", blocks: items(report.sessions.map(describeSession), "No tiene actividades.") },
    {
      title: words.people,
      blocks: items(
        report.people.map(({ name, position, organisation }) => ({
          ...{ lead: name, text: lines(position, organisation).join(", "), remarks: [] },
        })),
        "No se anotó a nadie.",
      ),
    },
    { title: "Costos", blocks: describeCosts(report) },
    {
      title: "Compromisos",
      blocks: items(
        report.commitments.map(({ what, owner, dueOn }) => ({
          ...{ lead: what, text: `Responsable: ${owner}`, remarks: [`Para el ${formatDate(dueOn)}`] },
        })),
        "No dejó compromisos.",
      ),
    },
    { title: "Conclusiones", blocks: paragraphs(report.conclusions, "La oficina todavía no las escribe.") },
    {
      title: "Documentos",
      blocks: items(
        report.files.map(({ name, size, sha256 }) => ({
          ...{ lead: name, text: formatSize(size), remarks: [`SHA-256 ${sha256}`] },
        })),
        "No lleva documentos.",
      ),
    },
  ];
}

const describeSession = ({ day, time, what, place, withWhom }: MissionReport["sessions"][number]): Item => ({
  lead: lines(formatDate(day), time && `${time} horas`).join(", "),
  text: what,
  remarks: lines(place, withWhom && `Con ${withWhom}`),
});

function describeCosts({ costs }: MissionReport): Block[] {
  if (costs.length === 0) return [{ type: "paragraph", text: "No se anotaron costos." }];
  const rows = costs.map(({ concept, detail, amount, currency }) => ({
    label: COST_CONCEPTS[concept as keyof typeof COST_CONCEPTS],
    value: lines(saySums(sumMoney([{ amount, currency }])), detail).join(" · "),
  }));
  return [
    { type: "rows", rows },
    { type: "paragraph", text: `Total: ${saySums(sumMoney(costs))}.` },
  ];
}
