import { formatSize } from "#lib/kernel/format-size.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { SEVERITY_LABELS } from "#lib/workflow/labels.ts";
import type { Block, Item } from "../letter-content.ts";
import type { FileFact, InstrumentFacts, RecommendationFact } from "./letter-facts.ts";

export const heading = (text: string): Block => ({ type: "heading", text });
export const paragraph = (text: string): Block => ({ type: "paragraph", text });

/** What the case is about, in a table of labels and values. */
export function instrumentRows(instrument: InstrumentFacts): Block {
  const { kind, signingBody, counterparts, intendedDate, intendedPlace } = instrument;
  const names = counterparts.map(({ name, place }) => (place ? `${name} (${place})` : name));
  const signature = [intendedDate && formatDate(intendedDate), intendedPlace].filter(Boolean).join(", ");
  return {
    type: "rows",
    rows: [
      { label: "Tipo de instrumento", value: AGREEMENT_KINDS[kind].label },
      { label: "Dependencia que suscribe", value: signingBody },
      { label: names.length === 1 ? "Contraparte" : "Contrapartes", value: names.join("\n") },
      ...(signature ? [{ label: "Firma prevista", value: signature }] : []),
    ],
  };
}

/** Every file with its size and hash. */
export function fileTable(files: FileFact[]): Block {
  return {
    type: "table",
    columns: [
      { title: "Documento", share: 0.2, style: "text" },
      { title: "Archivo", share: 0.3, style: "text" },
      { title: "Tamaño", share: 0.15, style: "text" },
      { title: "Huella SHA-256", share: 0.35, style: "code" },
    ],
    rows: files.map(({ label, name, size, pages, sha256 }) => [
      label,
      name,
      pages === null ? formatSize(size) : `${formatSize(size)}\n${pages} pág.`,
      sha256,
    ]),
  };
}

/** Recommendations as a numbered list, each pinned to its clause. */
export const recommendationList = (recommendations: RecommendationFact[]): Block => ({
  type: "items",
  items: recommendations.map(recommendationItem),
});

export const recommendationItem = ({ clause, text, severity }: RecommendationFact): Item => ({
  lead: `${clause} · ${SEVERITY_LABELS[severity]}`,
  text,
  remarks: [],
});

export const legalBasisParagraph = (legalBasis: string): Block => paragraph(`Fundamento: ${legalBasis}.`);

/** Follows a date computed with a calendar whose year has no published list yet. */
export const provisionalNote = (provisional: boolean) =>
  provisional ? " (fecha provisional: aún no se publican los días inhábiles de ese año)" : "";
