import { formatDate } from "#lib/kernel/format-date.ts";
import { commentFile } from "#lib/plans/consultation/comment-file.ts";
import { PHASES } from "#lib/plans/consultation/words.ts";
import type { HeldConsultation } from "../content/read-consultation-records.ts";
import { html, type Html } from "./html.ts";
import { linkTo, tableHtml } from "./table-html.ts";

/**
 * A consultation with all that was said in it, what was answered and what came of it.
 * @param whose of which plan, for whoever hears the names of its tables one after another
 */
export function consultationHtml(
  one: HeldConsultation,
  { asked, comments }: { asked: string; comments: string },
  whose: string,
): Html {
  const { number, about, opensOn, closesOn, closedOn, phase, sha256, summary, changes, questions } = one;
  const table = commentFile(one, one.comments);
  return html`<details>
    <summary>
      Consulta ${number}, del ${formatDate(opensOn)} al ${formatDate(closedOn ?? closesOn)}:
      ${PHASES[phase].toLowerCase()}
    </summary>
    <p>${about}</p>
    ${
      questions.length === 0
        ? null
        : html`<ul>
            ${questions.map((question) => html`<li>${question}</li>`)}
          </ul>`
    }
    <p>
      <a href="${linkTo(asked)}">Lo que se consultó</a>, SHA-256 <code>${sha256}</code>.
      <a href="${linkTo(comments)}">Los comentarios como tabla</a>.
    </p>
    <p>${summary === "" ? "La oficina no ha escrito sus conclusiones." : summary}</p>
    ${
      changes.length === 0
        ? null
        : html`<ul>
            ${changes.map(({ text, comments: of }) => html`<li>${text} (comentarios ${of.join(", ")})</li>`)}
          </ul>`
    }
    ${tableHtml({ ...table, title: `comentarios de la consulta ${number} del ${whose}` })}
  </details>`;
}
