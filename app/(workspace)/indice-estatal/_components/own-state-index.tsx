import { ComponentTable } from "#components/activity-index/component-table.tsx";
import { NextLevelText } from "#components/activity-index/next-level-text.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { describeState } from "#lib/activity-index/describe-state.ts";
import { indexAddress } from "#lib/activity-index/index-query.ts";
import { type IndexFigure, type IndexSeries } from "#lib/activity-index/index-series.ts";
import { nextLevelOf } from "#lib/activity-index/next-level.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import { WhatIf } from "./what-if.tsx";

type OwnStateIndexProps = { series: IndexSeries; state: string; params: AddressParams };

/** What an office sees: where its state stands, what it would need for the next level, and a place to try. */
export function OwnStateIndex({ series, state, params }: OwnStateIndexProps) {
  const figure = series.filter((one) => one.state === state).reduce<IndexFigure | null>(latest, null);
  const name = nameOfState(state);
  return (
    <PageBody>
      <PageHeader
        title={`Índice de acción internacional de ${name}`}
        lead="Lo registra la Dirección General de Coordinación Política con las constancias de cada estado. Aquí ve dónde está el suyo y qué le haría subir."
        actions={
          <LinkButton href={indexAddress({ year: figure?.year ?? null, state })} variant="secondary">
            Ver la página pública
          </LinkButton>
        }
      />
      {figure ? (
        <>
          <p className="max-w-measure text-lg">
            En {figure.year}: {describeState(series, state, figure.year)}
          </p>
          <Panel title="Qué le falta para el siguiente nivel">
            <NextLevelText next={nextLevelOf(figure.value, figure.components)} />
          </Panel>
          <Panel title={`De qué se compone en ${figure.year}`}>
            <ComponentTable figure={figure} />
          </Panel>
          <WhatIf figure={figure} params={params} />
        </>
      ) : (
        <EmptyState title="Todavía no se registra el índice de su estado">
          Cuando se registre verá aquí sus componentes y qué le falta para el siguiente nivel.
        </EmptyState>
      )}
    </PageBody>
  );
}

const latest = (last: IndexFigure | null, one: IndexFigure) =>
  last === null || one.year > last.year ? one : last;
