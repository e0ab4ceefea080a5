import { Icon } from "#components/ui/icon.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import type { Mission } from "#lib/missions/reading/read-mission.ts";
import { reportHref, reportPdfHref } from "../mission-hrefs.ts";

/** Every edition of the report, the latest first, to be read or taken. */
export function EditionList({ mission: { id, editions } }: { mission: Mission }) {
  if (editions.length === 0) return null;
  return (
    <Panel title="Ediciones enviadas" className="print:hidden">
      <ul className="divide-y divide-linea">
        {editions.map(({ number, corrects, sha256, at }) => (
          <li key={number} className="space-y-1 py-3 first:pt-0 last:pb-0">
            <p>
              <TextLink href={`${reportHref(id)}?edicion=${number}`} className="font-semibold">
                Edición {number}
              </TextLink>
              , del {formatInstantDate(at)}
            </p>
            {corrects ? <p className="text-sm">Corrige: {corrects}</p> : null}
            <p className="text-xs text-tinta-suave">
              SHA-256 <code className="break-all">{sha256}</code>
            </p>
            <a
              href={reportPdfHref(id, number)}
              download
              className="link inline-flex min-h-8 items-center gap-1.5 text-sm"
            >
              <Icon name="download" className="size-4" />
              PDF accesible<span className="sr-only"> de la edición {number}</span>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
