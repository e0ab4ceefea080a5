import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { sdgLabel } from "#lib/cooperation/sdg-labels.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { readCents, sayMoney, saySums, sumMoney } from "#lib/plans/rules/money.ts";
import { AMOUNT_KINDS, PARTNER_ROLES, PROJECT_STATUSES } from "./catalogues/project-words.ts";
import { sectorLabel } from "./catalogues/sectors.ts";
import type { AmountView, PartnerView, ProjectView, ResultView } from "./project-view.ts";

export const sayAmount = ({ amount, currency }: Pick<AmountView, "amount" | "currency">): string =>
  sayMoney({ currency, cents: readCents(amount) });

/** The sum of each currency: pesos and euros are never added. */
export const sumsOf = (amounts: readonly AmountView[], kind: AmountView["kind"]) =>
  sumMoney(amounts.filter((one) => one.kind === kind));

/** «120,000 EUR y 450,000 MXN»; null when there is none. */
export function saySumsOf(amounts: readonly AmountView[], kind: AmountView["kind"]): string | null {
  const sums = sumsOf(amounts, kind);
  return sums.length === 0 ? null : saySums(sums);
}

const sayPartner = ({ name, role, country }: PartnerView): string =>
  `${name}${country ? ` (${country.name})` : ""}: ${PARTNER_ROLES[role].label.toLowerCase()}`;

const sayYear = ({ kind, year, partner, ...money }: AmountView): string =>
  `${year}, ${AMOUNT_KINDS[kind].label.toLowerCase()}: ${sayAmount(money)}${partner ? `, de ${partner.name}` : ""}`;

const sayResult = (result: ResultView): string => {
  const { title, indicator, unit, baseValue, baseYear, targetValue, targetYear, actualValue } = result;
  const actual = actualValue === null ? "" : `, logrado ${actualValue}`;
  return `${title} (${indicator}): ${baseValue} ${unit} en ${baseYear}, meta ${targetValue} en ${targetYear}${actual}`;
};

const day = (iso: string | null): string => (iso === null ? "" : formatDate(iso));

/** Every field of a project with its value in words: what its history compares. */
export const describeProject = (project: ProjectView): Record<string, string> => ({
  Título: project.title,
  "Título en inglés": project.titleEn,
  Resumen: project.summary,
  "Resumen en inglés": project.summaryEn,
  Modalidad: MODALITIES[project.modality].label,
  Situación: PROJECT_STATUSES[project.status].label,
  Sector: sectorLabel(project.sector),
  ODS: project.sdgGoals.map(sdgLabel).join(", "),
  "Inicio previsto": day(project.plannedStart),
  "Fin previsto": day(project.plannedEnd),
  "Inicio real": day(project.actualStart),
  "Fin real": day(project.actualEnd),
  Acuerdos: project.agreements.join(", "),
  Convocatoria: project.call?.title ?? "",
  Socios: project.partners.map(sayPartner).join("; "),
  Montos: project.amounts.map(sayYear).join("; "),
  Resultados: project.results.map(sayResult).join("; "),
});
