import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { sayCode } from "#lib/events/shown-code.ts";
import type { KeptMark } from "./door-book.ts";

const STATES: Record<KeptMark["state"], { tone: TagTone; words: string }> = {
  "waiting to be sent": { tone: "warning", words: "Guardada en este teléfono" },
  counts: { tone: "success", words: "Enviada" },
  undone: { tone: "neutral", words: "Se quitó después" },
  nobody: { tone: "danger", words: "El código no es de este evento" },
  waiting: { tone: "danger", words: "En lista de espera: no cuenta" },
  "no session": { tone: "danger", words: "Esa sesión ya no existe" },
};

const time = new Intl.DateTimeFormat("es-MX", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** What this telephone marked, the last first. */
export function MarkLines({ marks }: { marks: readonly KeptMark[] }) {
  return (
    <ol className="divide-y divide-linea" aria-label="Marcas de este teléfono">
      {marks.toReversed().map(({ id, name, code, at, state }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
          <span className="min-w-0 break-words">
            <span className="text-tinta-suave tabular-nums">{time.format(new Date(at))}</span>{" "}
            {name || sayCode(code)}
          </span>
          <StatusTag tone={STATES[state].tone}>{STATES[state].words}</StatusTag>
        </li>
      ))}
    </ol>
  );
}
