import { formatDateTime } from "#lib/kernel/format-date.ts";
import { ruleOf } from "#lib/support/acts.ts";
import type { SupportSaid } from "#lib/support/support-request.ts";
import { SIDE_LABELS } from "#lib/workflow/labels.ts";

const doneOf = (act: SupportSaid["act"]): string => (act === "FILE" ? "pidió apoyo" : ruleOf(act).done);

/** All that was said and done, the first word first. */
export const RequestThread = ({ entries }: { entries: readonly SupportSaid[] }) => (
  <section aria-labelledby="hilo" className="space-y-4">
    <h2 id="hilo" className="text-xl">
      Lo que se ha dicho
    </h2>
    <ol className="space-y-4">
      {entries.map(({ id, act, side, authorName, text, at }) => (
        <li key={id} className="rounded-panel border border-linea bg-white p-5">
          <p className="text-sm text-tinta-suave">
            <strong className="text-tinta">{SIDE_LABELS[side]}</strong>: {authorName} {doneOf(act)}.{" "}
            {formatDateTime(at)}
          </p>
          {text === "" ? null : (
            <p className="mt-2 max-w-measure wrap-anywhere whitespace-pre-line">{text}</p>
          )}
        </li>
      ))}
    </ol>
  </section>
);
