import { sayNumber } from "#lib/fields/say-plain.ts";
import { formatDate, formatInstantDate } from "#lib/kernel/format-date.ts";
import type { Block, Item } from "#lib/letters/letter-content.ts";
import { describeMissions } from "#lib/missions/year/mission-blocks.ts";
import { PRACTICE_KINDS } from "#lib/practices/practice-kinds.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import { sayPeriod } from "../items/period.ts";
import { INSTRUMENTS, PROGRESS_STATES } from "../items/words.ts";
import { sayCounts, summarizeProgress } from "../progress/summarize-progress.ts";
import { saySums, sumMoney } from "../rules/money.ts";
import { LIGHT_LABELS } from "../rules/traffic-light.ts";
import type { ReportContent, ReportIndicator, ReportQuarter } from "./report-content.ts";
import type { SectionKey } from "./report-sections.ts";

type Blocks = (report: ReportContent) => Block[];

const paragraph = (text: string): Block => ({ type: "paragraph", text });
const items = (list: Item[], none: string): Block =>
  list.length === 0 ? paragraph(none) : { type: "items", items: list };
const lines = (...texts: string[]): string[] => texts.filter(Boolean);

/** What the portal knows of each section, as a paper says it. The page says the same. */
export const REPORT_BLOCKS = {
  opening: () => [],
  profile: ({ profile }) =>
    profile.length === 0
      ? [paragraph("El plan no describe el territorio.")]
      : [{ type: "rows", rows: profile.map(({ label, text }) => ({ label, value: text })) }],
  objectives: ({ objectives }) => [
    items(
      objectives.map(({ text, axis, light, why, owner, dueOn, state }) => ({
        lead: text,
        text: `${LIGHT_LABELS[light]}. ${why}`,
        remarks: lines(
          axis && `Eje: ${axis}`,
          state && `Último avance enviado: ${PROGRESS_STATES[state as keyof typeof PROGRESS_STATES]}`,
          owner && `Responsable: ${owner}`,
          dueOn && `Para el ${formatDate(dueOn)}`,
        ),
      })),
      "El plan no tiene objetivos.",
    ),
  ],
  indicators: ({ indicators }) => [
    items(
      indicators.map((indicator) => ({
        lead: indicator.name,
        text: `${LIGHT_LABELS[indicator.light]}. ${indicator.why}`,
        remarks: describeIndicator(indicator),
      })),
      "El plan no tiene indicadores.",
    ),
  ],
  program: ({ program, year }) => [
    items(
      program.map(({ deliverable, action, owner, amount, currency, source }) => ({
        lead: deliverable,
        text: action,
        remarks: lines(
          amount === "" ? "Monto sin decir" : `Programado: ${saySums(sumMoney([{ amount, currency }]))}`,
          source && `Fuente: ${source}`,
          owner && `Responsable: ${owner}`,
        ),
      })),
      `El POA no tiene líneas en ${year}.`,
    ),
    ...(program.length > 0 ? [paragraph(`Total programado: ${saySums(sumMoney(program))}.`)] : []),
  ],
  progress: ({ quarters }) => [items(quarters.map(describeQuarter), "")],
  agreements: ({ agreements, acts }) => [
    items(
      agreements.map(({ number, title, counterparts, registeredOn }) => ({
        ...{ lead: number, text: title },
        remarks: [`Con ${counterparts.join("; ")}`, `Inscrito el ${formatDate(registeredOn)}`],
      })),
      "Ningún acuerdo del territorio se inscribió en el año.",
    ),
    items(
      acts.map(({ number, title, kind, registeredOn }) => ({
        ...{ lead: `${ACT_KINDS[kind].label} de ${number}`, text: title },
        remarks: [`Inscrita el ${formatDate(registeredOn)}`],
      })),
      "A ningún acuerdo anterior le pasó nada que se inscribiera en el año.",
    ),
  ],
  missions: ({ missions }) => (missions ? describeMissions(missions) : []),
  versions: ({ versions }) => [
    items(
      versions.map(({ number, instrument, reference, adoptedOn, sha256 }) => ({
        lead: `Versión ${number}, adoptada el ${formatDate(adoptedOn)}`,
        text: `${INSTRUMENTS[instrument]}: ${reference}`,
        remarks: [`SHA-256 ${sha256}`],
      })),
      "Ninguna versión del plan se adoptó en el año.",
    ),
  ],
  practices: ({ practices }) => [
    items(
      practices.map(({ name, kind }) => ({ lead: name, text: PRACTICE_KINDS[kind].label, remarks: [] })),
      "La oficina no publicó prácticas en el año.",
    ),
  ],
  closing: () => [],
} as const satisfies Record<SectionKey, Blocks>;

/** Everything that makes a measurement mean something, a sentence each. */
export function describeIndicator(indicator: ReportIndicator): string[] {
  const { objective, unit, formula, frequency, direction, baseValue, baseYear } = indicator;
  const { targetPeriod, targetValue, lastPeriod, lastValue, lastNote } = indicator;
  const amount = (value: string) => `${sayNumber(value)} ${unit}`.trim();
  return lines(
    formula && `Cómo se calcula: ${formula}`,
    lines(frequency, direction).join("; "),
    baseValue && `Línea base: ${amount(baseValue)}${baseYear ? ` (${baseYear})` : ""}`,
    targetValue && `Meta de ${sayPeriod(targetPeriod)}: ${amount(targetValue)}`,
    lastValue
      ? `Última medición: ${amount(lastValue)} (${sayPeriod(lastPeriod)})${lastNote ? `. ${lastNote}` : ""}`
      : "Sin medir",
    objective && `Objetivo: ${objective}`,
  );
}

function describeQuarter({ period, sent, lines: told }: ReportQuarter): Item {
  const said = sayPeriod(period);
  const lead = `${said[0]!.toUpperCase()}${said.slice(1)}`;
  if (!sent) return { lead, text: "No se envió.", remarks: [] };
  const { actions, objectives, spent } = summarizeProgress(told);
  const dropped = told.filter(({ state }) => state === "DROPPED");
  return {
    lead,
    text: lines(
      actions.length > 0 ? `Acciones: ${sayCounts(actions)}.` : "",
      objectives.length > 0 ? `Objetivos: ${sayCounts(objectives)}.` : "",
      `Gastado: ${saySums(spent)}.`,
    ).join(" "),
    remarks: [
      `Envío ${sent.number}, del ${formatInstantDate(sent.at)}`,
      ...dropped.map(({ name, reason }) => `Se dejó «${name}»: ${reason}`),
    ],
  };
}
