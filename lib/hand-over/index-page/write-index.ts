import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { OfficeRecords } from "../content/read-records.ts";
import type { PackTable } from "../content/tables/pack-table.ts";
import { tablePath } from "../content/written-files.ts";
import { html, Html } from "./html.ts";
import { plansHtml } from "./plan-html.ts";
import { INDEX_STYLE } from "./style.ts";
import { linkTo, tableHtml } from "./table-html.ts";

/** Where the documents go once their bytes have been read. */
const DOCUMENTS_PLACE = "<!--documentos-->";

export interface IndexFacts {
  preparedAt: Date;
  author: string;
  demo: boolean;
}

const section = ({ note, table }: PackTable): Html =>
  html`<section aria-labelledby="${table.name}">
    <h2 id="${table.name}">${table.title}</h2>
    <p>${note} <a href="${linkTo(tablePath(table.name))}">La misma tabla en CSV</a>.</p>
    ${tableHtml(table)}
  </section> `;

/** The first page of a pack, whole but for its documents: it reads without the portal and without any network. */
export function writeIndex(records: OfficeRecords, tables: readonly PackTable[], facts: IndexFacts): string {
  const { name } = records.office;
  const links = [
    ...tables.map(({ table }) => ({ id: table.name, title: table.title })),
    ...records.plans.map(({ values }, index) => ({ id: `plan-${index + 1}`, title: values.title })),
    ...(records.plans.length === 0 ? [{ id: "plan-1", title: "Plan" }] : []),
    ...[
      { id: "documentos", title: "Documentos" },
      { id: "huellas", title: "Huellas" },
    ],
  ];
  const page = html`<!doctype html>
    <html lang="es-MX">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Paquete de entrega: ${name}</title>
        <style>
          ${new Html(INDEX_STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#contenido">Ir al contenido</a>
        <header>
          <div>
            <p>${facts.demo ? "Demostración: nada de esto es verdadero. " : null}Paquete de entrega</p>
            <h1>${name}</h1>
            <p>
              Preparado el ${formatDateTime(facts.preparedAt)} por ${facts.author}. Reúne lo que la oficina
              tiene en el portal, para quien la recibe.
            </p>
          </div>
        </header>
        <nav aria-label="Contenido del paquete">
          <ul>
            ${links.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ul>
        </nav>
        <main id="contenido">
          <p>
            Contiene datos personales de contactos y de personas con cuenta: guárdelo como guarda los
            expedientes de la oficina y úselo solo para continuar su trabajo.
          </p>
          ${tables.map(section)}${plansHtml(records)} ${new Html(DOCUMENTS_PLACE)}
        </main>
        <footer>
          <div>
            <p>
              Página hecha por el portal el ${formatDateTime(facts.preparedAt)}. Todo lo que enlaza está en
              esta misma carpeta.
            </p>
          </div>
        </footer>
      </body>
    </html> `;
  return page.text;
}

export const withDocuments = (index: string, documents: Html): string =>
  index.replace(DOCUMENTS_PLACE, () => documents.text);
