import { DayStrip } from "#components/calendar/day-strip.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { formatDay } from "#lib/calendar/format-day.ts";
import type { NoticeCheck } from "#lib/cases/request/check-notice.ts";

/** How the first date in time is counted: the rule, the day 0 and every day after it. */
export function NoticeExplanation({ notice, today }: { notice: NoticeCheck; today: string }) {
  const { days, legalBasis, receivedOn, receivedLater, provisional, strip, earliest } = notice;
  return (
    <Disclosure summary="Cómo se cuentan los días hábiles">
      <div className="space-y-5">
        <div className="max-w-measure space-y-2">
          <p>
            {legalBasis}: {days} días hábiles entre la recepción en la Consultoría Jurídica y la firma.
          </p>
          <p>
            {receivedLater ? `${receivedLater}. ` : ""}El día 0 sería el {formatDay(receivedOn)}, que no
            cuenta; el día {days}, el {formatDay(earliest)}. Se supone que la DGCP lo turna ese mismo día: los
            días que tarde se suman.
          </p>
          {provisional ? (
            <p className="font-semibold text-dorado-oscuro">
              Fecha provisional: falta publicar la lista oficial de días inhábiles de alguno de sus años.
            </p>
          ) : null}
        </div>
        <DayStrip days={strip} caption="Anticipación a la firma, día por día" today={today} />
      </div>
    </Disclosure>
  );
}
