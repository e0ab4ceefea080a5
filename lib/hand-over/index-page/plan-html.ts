import { findExportList, EXPORT_SLUGS } from "#lib/plans/exports/export-lists.ts";
import type { KindValues } from "#lib/plans/items/item-kinds.ts";
import { planFields } from "#lib/plans/items/plan-fields.ts";
import { INSTRUMENTS, PLAN_STATES } from "#lib/plans/items/words.ts";
import { sayPlanYears } from "#lib/plans/plan-years.ts";
import { readSnapshot } from "#lib/plans/adopting/snapshot.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { formatDate, formatInstantDate } from "#lib/kernel/format-date.ts";
import type { RecordedContent, RecordedPlan } from "#lib/plans/reading/plan-content.ts";
import type { OfficeRecords, ToldRecord, VersionRecord } from "../content/read-records.ts";
import { consultationPaths, toldPath, versionPath } from "../content/plan-files.ts";
import type { HeldConsultation } from "../content/read-consultation-records.ts";
import { consultationHtml } from "./consultation-html.ts";
import { html, type Html } from "./html.ts";
import { linkTo, tableHtml } from "./table-html.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * All that is written in a plan: its texts, and a table of each of its lists.
 * @param whose which plan or version it is, for whoever hears the names of its tables one after another
 */
function contentHtml(values: KindValues<"plan">, content: RecordedContent, whose: string): Html {
  const texts = Object.entries(planFields).filter(([name]) => name !== "title");
  const lists = EXPORT_SLUGS.flatMap((slug) => findExportList(slug, content, "office") ?? []);
  return html`<dl>
      ${texts.map(([name, { label }]) => {
        const said = values[name as keyof typeof values];
        return html`<dt>${label}</dt>
          <dd>${said === "" ? "Sin escribir" : said}</dd>`;
      })}
    </dl>
    ${lists.map(
      (list) =>
        html`<h3>${capital(list.title)}</h3>
          ${tableHtml({ ...list, title: `${list.title}, ${whose}` })}`,
    )}`;
}

function versionHtml(version: VersionRecord, path: string, whose: string): Html {
  const { number, instrument, reference, adoptedOn, sha256, content } = version;
  const { plan, content: items } = readSnapshot(content);
  return html`<details>
    <summary>Versión ${number}, adoptada el ${formatDate(isoOfColumn(adoptedOn))}</summary>
    <p>
      ${INSTRUMENTS[instrument]}: ${reference}. <a href="${linkTo(path)}">El archivo tal como se publicó</a>,
      SHA-256 <code>${sha256}</code>.
    </p>
    ${contentHtml(plan, items, `versión ${number} del ${whose}`)}
  </details>`;
}

const toldHtml = (one: ToldRecord, path: string): Html =>
  html`<li>
    <a href="${linkTo(path)}">${one.what}</a>,
    ${formatInstantDate(one.at)}${one.corrects ? `: corrige ${one.corrects}` : ""}. SHA-256
    <code>${one.sha256}</code>
  </li>`;

interface Published {
  versions: readonly VersionRecord[];
  told: readonly ToldRecord[];
  consultations: readonly HeldConsultation[];
}

function planHtml(plan: RecordedPlan, order: number, { versions, told, consultations }: Published): Html {
  const { state, firstYear, values, content } = plan;
  const whose = `plan ${order} (${sayPlanYears(firstYear)})`;
  return html`<section aria-labelledby="plan-${order}">
    <h2 id="plan-${order}">${values.title} (${sayPlanYears(firstYear)})</h2>
    <p>${PLAN_STATES[state]}. Así está escrito hoy; las versiones adoptadas van después.</p>
    ${contentHtml(values, content, whose)}
    <h3>Versiones adoptadas de este plan</h3>
    ${versions.length === 0 ? html`<p>Ninguna todavía.</p>` : versions.map((version) => versionHtml(version, versionPath(order, version), whose))}
    <h3>Avances, informes y perfil publicados</h3>
    ${
      told.length === 0
        ? html`<p>Ninguno todavía.</p>`
        : html`<ul>
            ${told.map((one) => toldHtml(one, toldPath(order, one)))}
          </ul>`
    }
    <h3>Consultas públicas de este plan</h3>
    ${
      consultations.length === 0
        ? html`<p>Ninguna todavía.</p>`
        : consultations.map((one) => consultationHtml(one, consultationPaths(order, one), whose))
    }
  </section>`;
}

export const plansHtml = ({ plans, versions, told, consultations }: OfficeRecords): Html =>
  plans.length === 0
    ? html`<h2 id="plan-1">Plan de internacionalización</h2>
        <p>La oficina no ha empezado ninguno.</p>`
    : html`${plans.map((plan, index) =>
        planHtml(plan, index + 1, {
          versions: versions.filter(({ planId }) => planId === plan.id),
          told: told.filter(({ planId }) => planId === plan.id),
          consultations: consultations.filter(({ planId }) => planId === plan.id),
        }),
      )}`;
