import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate, formatInstantDate } from "#lib/kernel/format-date.ts";
import { endOfPeriod } from "#lib/plans/items/period.ts";
import type { WrittenQuarter } from "#lib/plans/progress/read-quarter.ts";
import { lacksOf } from "#lib/plans/progress/send-quarter.ts";
import { PublishForm } from "../../../_components/publish-form.tsx";
import { sendQuarterAction } from "../../actions.ts";

type SendPanelProps = { quarter: WrittenQuarter; period: string; canSend: boolean };

/** What was sent, what is missing before it can be, and the button. */
export function SendPanel({ quarter, period, canSend }: SendPanelProps) {
  const { sendings, adopted } = quarter;
  return (
    <Panel title="Enviar">
      {sendings.length > 0 ? (
        <ul className="mb-5 space-y-2 text-sm">
          {sendings.map(({ number, at, corrects }) => (
            <li key={number}>
              <TextLink href={`/planes/${adopted.slug}/avance/${period}?envio=${number}`}>
                Envío {number}, del {formatInstantDate(at)}
              </TextLink>
              {corrects ? `: ${corrects}` : ""}
            </li>
          ))}
        </ul>
      ) : null}
      <Sending quarter={quarter} period={period} canSend={canSend} />
    </Panel>
  );
}

function Sending({ quarter, period, canSend }: SendPanelProps) {
  const end = endOfPeriod(period);
  const lacks = lacksOf(quarter);
  if (end >= mexicoCityToday())
    return <p>El trimestre termina el {formatDate(end)}: desde el día siguiente puede enviarse.</p>;
  if (lacks.length > 0) return <p>{lacks.join(" ")}</p>;
  if (!canSend) return <p>Está completo: puede enviarlo la persona titular de la oficina.</p>;
  const again = quarter.sendings.length > 0;
  return (
    <>
      <p className="mb-4 max-w-measure">
        {again
          ? "Si algo de lo enviado estaba mal, corríjalo en los renglones y envíelo otra vez."
          : "Al enviarlo se publica tal como está y nadie lo cambia."}
      </p>
      <PublishForm
        action={sendQuarterAction}
        fields={{ period }}
        again={again}
        button={again ? "Enviar la corrección" : "Enviar y publicar"}
      />
    </>
  );
}
