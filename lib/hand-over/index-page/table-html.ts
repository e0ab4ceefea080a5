import { formatDate } from "#lib/kernel/format-date.ts";
import type { TableFile } from "#lib/open-data/table-file.ts";
import { html, type Html } from "./html.ts";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const say = (value: string | number | null): string | number =>
  typeof value === "string" && ISO_DATE.test(value) ? formatDate(value) : (value ?? "");

/** An address inside the archive, for a link of its index. */
export const linkTo = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** A table with its headings, that can be scrolled with the keyboard when it is too wide. */
export function tableHtml({
  title,
  columns,
  rows,
}: Pick<TableFile<unknown>, "title" | "columns" | "rows">): Html {
  if (rows.length === 0) return html`<p>No hay nada registrado.</p>`;
  const [first, ...others] = columns;
  const line = (row: unknown) =>
    html`<tr>
      <th scope="row">${say(first!.read(row)) || "Sin dato"}</th>
      ${others.map(({ read }) => html`<td>${say(read(row))}</td>`)}
    </tr> `;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Tabla: ${title}">
    <table>
      <thead>
        <tr>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(line)}
      </tbody>
    </table>
  </div>`;
}
