import { ActionButton } from "#components/forms/action-button.tsx";
import { AmountTable } from "#components/projects/amount-table.tsx";
import { PartnerTable } from "#components/projects/partner-table.tsx";
import { ResultTable } from "#components/projects/result-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { countryOptions } from "#lib/catalogues/country-options.ts";
import type { PartKind } from "#lib/projects/part-kinds.ts";
import type { ProjectView } from "#lib/projects/project-view.ts";
import { removePartAction } from "../../actions.ts";
import { AmountForm } from "./amount-form.tsx";
import { MeasureForm } from "./measure-form.tsx";
import { PartnerForm } from "./partner-form.tsx";
import { ResultForm } from "./result-form.tsx";

type ProjectPartsProps = { project: ProjectView; edits: boolean };

/** With whom, how much and what for, each with its form for who may change it. */
export function ProjectParts({ project: { id, partners, amounts, results }, edits }: ProjectPartsProps) {
  const remove = (part: PartKind, partId: string, what: string) => (
    <ActionButton
      action={removePartAction}
      fields={{ projectId: id, part, partId }}
      variant="quiet"
      size="small"
    >
      Quitar<span className="sr-only"> «{what}»</span>
    </ActionButton>
  );
  return (
    <>
      <Panel title="Con quién">
        <PartnerTable
          partners={partners}
          action={edits ? (one) => remove("partner", one.id, one.name) : undefined}
        />
        {edits ? (
          <Disclosure summary="Agregar un socio" className="mt-5">
            <PartnerForm projectId={id} countries={countryOptions()} />
          </Disclosure>
        ) : null}
      </Panel>
      <Panel title="Montos">
        <AmountTable
          amounts={amounts}
          action={edits ? (one) => remove("amount", one.id, `${one.year}, ${one.amount}`) : undefined}
        />
        {edits ? (
          <Disclosure summary="Agregar un monto" className="mt-5">
            <AmountForm projectId={id} partners={partners} />
          </Disclosure>
        ) : null}
      </Panel>
      <Panel title="Resultados">
        <ResultTable
          results={results}
          action={edits ? (one) => remove("result", one.id, one.title) : undefined}
        />
        {edits ? (
          <div className="mt-5 space-y-3">
            {results.length > 0 ? (
              <Disclosure summary="Anotar lo logrado">
                <MeasureForm projectId={id} results={results} />
              </Disclosure>
            ) : null}
            <Disclosure summary="Agregar un resultado">
              <ResultForm projectId={id} />
            </Disclosure>
          </div>
        ) : null}
      </Panel>
    </>
  );
}
