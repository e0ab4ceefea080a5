import { Panel } from "#components/ui/panel.tsx";
import { formatDay } from "#lib/calendar/format-day.ts";
import type { LoadedRequest } from "../../_data/load-request.ts";

/** What pressing the button does, before it is pressed. */
export function FilingNotes({ request: { snapshot, notice, actor } }: { request: LoadedRequest }) {
  const files = snapshot.documents.length;
  return (
    <Panel title="Qué ocurrirá al presentar">
      <ul className="max-w-measure list-disc space-y-2 pl-5 marker:text-dorado">
        <li>
          La presenta {actor.name}, en nombre de {actor.officeName}.
        </li>
        <li>
          El expediente recibe su folio y se expide el acuse en PDF, con fecha, hora y la huella SHA-256 de{" "}
          {files === 1 ? "su archivo" : `sus ${files} archivos`}.
        </li>
        <li>
          Se tendrá por recibida el {formatDay(notice.receivedOn)}
          {notice.receivedLater ? `: ${lowerFirst(notice.receivedLater)}` : ""}.
        </li>
        <li>Los datos y los archivos ya no se podrán cambiar, salvo que la DGCP pida corregirlos.</li>
        <li>La DGCP recibe el aviso y le corresponde el paso 5.</li>
      </ul>
    </Panel>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
