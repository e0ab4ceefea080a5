import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { MailingProgress } from "#lib/mailings/mailing-progress.ts";

const say = (count: number) => count.toLocaleString("es-MX");

/** How the sending of something to its subscribers is going. */
export function MailingPanel({ progress }: { progress: MailingProgress }) {
  const { listed, ended, waiting, sent, failed, uncertain, left } = progress;
  const total = waiting + sent + failed + uncertain;
  return (
    <Panel title="Envío por correo">
      <div className="space-y-5">
        <p>
          {ended
            ? "Terminó: a quien lo pidió se le escribió una vez."
            : listed
              ? "En curso, al paso que admite el servidor de correo. Vuelva a abrir esta página para ver cómo va."
              : "Se están preparando los mensajes."}
        </p>
        {total > 0 ? <ProgressBar label="Enviados" value={sent} max={total} unit="mensajes" /> : null}
        <DefinitionList
          items={[
            { term: "En espera", value: say(waiting) },
            { term: "Enviados", value: say(sent) },
            { term: "No entregados", value: say(failed) },
            {
              term: "En duda",
              value: `${say(uncertain)}: el servidor los tomó y su respuesta no llegó; no se repiten`,
            },
            { term: "Lo dejaron antes", value: say(left) },
          ]}
        />
      </div>
    </Panel>
  );
}
