import type { HandOverEntryState } from "#lib/generated/prisma/enums.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import { html, type Html } from "./html.ts";
import { linkTo } from "./table-html.ts";

/** A file of the archive, as its index tells it. */
export interface IndexedFile {
  path: string;
  subject: string;
  label: string;
  state: HandOverEntryState;
  size: number;
  /** What it should have, and what it was found to have. */
  recordedSha256: string;
  sha256: string | null;
}

const STATES = {
  WAITING: "Sin revisar",
  WHOLE: "Íntegro",
  DAMAGED: "Dañado: no es el que se registró",
  MISSING: "Falta: ya no está en el portal",
} as const satisfies Record<HandOverEntryState, string>;

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const row = ({ path, label, state, size, recordedSha256, sha256 }: IndexedFile): Html =>
  html`<tr>
    <th scope="row">
      ${state === "MISSING" ? nameOf(path) : html`<a href="${linkTo(path)}">${nameOf(path)}</a>`}
    </th>
    <td>${label}</td>
    <td class="end">${formatSize(size)}</td>
    <td>${STATES[state]}</td>
    <td class="hash">${recordedSha256}${state === "DAMAGED" ? html`<br />Se encontró: ${sha256}` : null}</td>
  </tr> `;

const table = (name: string, files: readonly IndexedFile[]): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="Tabla: ${name}">
    <table>
      <thead>
        <tr>
          <th scope="col">Archivo</th>
          <th scope="col">Qué es</th>
          <th scope="col">Tamaño</th>
          <th scope="col">Estado</th>
          <th scope="col">SHA-256</th>
        </tr>
      </thead>
      <tbody>
        ${files.map(row)}
      </tbody>
    </table>
  </div>`;

function integrity(files: readonly IndexedFile[]): Html {
  const bad = files.filter(({ state }) => state !== "WHOLE");
  if (bad.length === 0)
    return html`<p class="good">
      Todos los documentos coinciden con la huella que se registró al recibirlos.
    </p>`;
  return html`<div class="warning">
    <p>
      <strong
        >${bad.length === 1 ? "Un documento ya no coincide" : `${bad.length} documentos ya no coinciden`} con
        lo que se registró.</strong
      >
      Pida una copia a quien lo entregó o a la DGCP. Al comprobar <code>SHA256SUMS</code>, fallarán
      exactamente estos:
    </p>
    <ul>
      ${bad.map(({ path, state }) => html`<li>${path}: ${STATES[state]}</li>`)}
    </ul>
  </div>`;
}

/** The documents with their sums, those that are not what was recorded before everything else. */
export function documentsHtml(documents: readonly IndexedFile[], written: readonly IndexedFile[]): Html {
  const bySubject = [...Map.groupBy(documents, ({ subject }) => subject)];
  return html`<section aria-labelledby="documentos">
      <h2 id="documentos">Documentos</h2>
      ${documents.length === 0 ? html`<p>La oficina no tiene documentos.</p>` : integrity(documents)}
      ${bySubject.map(
        ([subject, files]) =>
          html`<h3>${subject}</h3>
            ${table(subject, files)}`,
      )}
    </section>
    <section aria-labelledby="huellas">
      <h2 id="huellas">Huellas de los demás archivos</h2>
      <p>
        Para comprobar todo de una vez, abra una terminal en esta carpeta y escriba
        <code>sha256sum -c SHA256SUMS</code>. Esta página también está ahí.
      </p>
      ${table("Huellas de los demás archivos", written)}
    </section>`;
}
