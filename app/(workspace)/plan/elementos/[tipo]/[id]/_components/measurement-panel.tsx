import { LightTag } from "#components/plans/light-tag.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { Item } from "#lib/plans/items/item-kinds.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { sayNumber } from "#lib/plans/items/say-value.ts";
import type { Measurement } from "#lib/plans/reading/plan-content.ts";
import { measurementsInForce, readLight } from "#lib/plans/rules/traffic-light.ts";
import { CountedBy } from "./counted-by.tsx";
import { MeasurementForm } from "./measurement-form.tsx";

type MeasurementPanelProps = {
  indicator: Item<"indicator">;
  targets: readonly Item<"target">[];
  /** All that were written, the earliest first. */
  measurements: readonly Measurement[];
  canEdit: boolean;
};

/** What an indicator has been, its light, and the way to write down the next one. */
export function MeasurementPanel({ indicator, targets, measurements, canEdit }: MeasurementPanelProps) {
  const measured = measurementsInForce(measurements);
  const inForce = new Set(measured.map(({ id }) => id));
  const { light, why } = readLight(indicator, targets, measured, mexicoCityToday());
  return (
    <Panel title="Mediciones">
      <div className="mb-4 space-y-1">
        <LightTag light={light} />
        <p className="text-sm">{why}</p>
      </div>
      <ul className="divide-y divide-linea text-sm">
        {measurements.toReversed().map(({ id, period, value, note, byName, at, correctsId }) => (
          <li key={id} className="py-2">
            <p>
              {inForce.has(id) ? (
                <strong>
                  {sayNumber(value)} {indicator.unit}
                </strong>
              ) : (
                <del>
                  {sayNumber(value)} {indicator.unit}
                </del>
              )}
              , {sayPeriod(period)}
              {inForce.has(id) ? "" : " (después se corrigió o se midió otra vez)"}
              {correctsId ? " (corrige a otra)" : ""}
            </p>
            <p className="text-tinta-suave">
              {note ? `${note}. ` : ""}
              {byName}, {formatDateTime(at)}
            </p>
          </li>
        ))}
      </ul>
      {indicator.countedBy ? <CountedBy indicator={indicator} canEdit={canEdit} /> : null}
      {canEdit && !indicator.countedBy ? (
        <div className="mt-4 border-t border-linea pt-4">
          <MeasurementForm
            indicatorId={indicator.id}
            unit={indicator.unit}
            correctable={measurements
              .filter(({ id }) => inForce.has(id))
              .map(({ id, period, value }) => ({
                value: id,
                label: `${sayPeriod(period)}: ${sayNumber(value)}`,
              }))}
          />
        </div>
      ) : null}
    </Panel>
  );
}
