import { NextLevelText } from "#components/activity-index/next-level-text.tsx";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { formatPoints } from "#lib/activity-index/format-points.ts";
import {
  COMPONENT_KEYS,
  type ComponentValues,
  INDEX_COMPONENTS,
  sumOfComponents,
} from "#lib/activity-index/index-components.ts";
import { standingName } from "#lib/activity-index/index-levels.ts";
import type { IndexFigure } from "#lib/activity-index/index-series.ts";
import { nextLevelOf } from "#lib/activity-index/next-level.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readTrial } from "../read-trial.ts";

/** Three numbers to try: what the index would be with them. Nothing is kept; the trial is in the address. */
export function WhatIf({ figure, params }: { figure: IndexFigure; params: AddressParams }) {
  const { trial, ignored } = readTrial(params);
  const initial = trial ?? figure.components;
  return (
    <Panel id="prueba" title="Qué pasaría si…">
      <IgnoredFilters sentences={ignored} />
      <form action="/indice-estatal#prueba" className="flex flex-wrap items-end gap-x-5 gap-y-4">
        {COMPONENT_KEYS.map((key) => (
          <TextInput
            key={key}
            name={INDEX_COMPONENTS[key].slug}
            label={INDEX_COMPONENTS[key].label}
            defaultValue={initial ? formatPoints(initial[key]) : undefined}
            placeholder="0.00 a 1.00"
            inputMode="decimal"
            autoComplete="off"
            width="short"
          />
        ))}
        <Button type="submit" variant="secondary">
          Calcular
        </Button>
      </form>
      {trial ? <TrialResult trial={trial} /> : null}
    </Panel>
  );
}

function TrialResult({ trial }: { trial: ComponentValues }) {
  const value = sumOfComponents(trial);
  return (
    <div className="mt-5 space-y-3 border-t border-linea pt-5">
      <p>
        El índice sería de <strong>{formatPoints(value)} puntos</strong>: nivel{" "}
        {standingName(value).toLowerCase()}.
      </p>
      <NextLevelText next={nextLevelOf(value, trial)} />
    </div>
  );
}
