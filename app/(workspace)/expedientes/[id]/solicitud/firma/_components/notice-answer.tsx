import { Alert } from "#components/ui/alert.tsx";
import { formatDay } from "#lib/calendar/format-day.ts";

type NoticeAnswerProps = { date: string; earliest: string; days: number };

/** Whether the date leaves the days of notice, said again whenever the date changes. */
export function NoticeAnswer({ date, earliest, days }: NoticeAnswerProps) {
  return <div role="status">{answer({ date, earliest, days })}</div>;
}

function answer({ date, earliest, days }: NoticeAnswerProps) {
  const first = <strong>{formatDay(earliest)}</strong>;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    return (
      <Alert tone="info" title={`Con ${days} días hábiles de anticipación`}>
        Si se presentara y se turnara hoy mismo, la primera fecha en tiempo sería el {first}.
      </Alert>
    );
  }
  if (date >= earliest) {
    return (
      <Alert tone="success" title="La fecha está en tiempo, si se presenta hoy">
        La Consultoría Jurídica debe tener el expediente {days} días hábiles antes: hoy, la primera fecha
        posible es el {first}. Cada día que pase antes de presentar y de que la DGCP lo turne la recorre.
      </Alert>
    );
  }
  return (
    <Alert tone="warning" title="La fecha queda demasiado cerca">
      Aun presentándolo hoy, la primera fecha con {days} días hábiles de anticipación es el {first}. Cambie la
      fecha o explique abajo la eventualidad que la hace urgente.
    </Alert>
  );
}
