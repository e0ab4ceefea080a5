import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { whyNotPropose } from "#lib/ties/proposals/propose.ts";
import { CLOSING_NOTE, PROPOSAL_KINDS } from "#lib/ties/words.ts";
import { DecisionForm } from "../../_components/decision-form.tsx";
import { ProposalForm } from "../../_components/proposal-form.tsx";
import { ProposalHistory } from "../../_components/proposal-history.tsx";
import { type DoneParams, TieFrame } from "../../_components/tie-frame.tsx";
import { withdrawProposalAction } from "../../actions.ts";
import { loadTie } from "../../load-tie.ts";

type ProposalsPageProps = {
  params: Promise<{ clave: string }>;
  searchParams: Promise<DoneParams & { tipo?: string }>;
};

export const metadata: Metadata = { title: "Reactivar o cerrar el vínculo" };

const KINDS = Object.keys(PROPOSAL_KINDS) as (keyof typeof PROPOSAL_KINDS)[];

/** What was proposed of a tie and decided, and the forms that propose and decide. */
export default async function ProposalsPage({ params, searchParams }: ProposalsPageProps) {
  const { tie, canPropose, canDecide } = await loadTie((await params).clave);
  const { tipo, ...done } = await searchParams;
  const waiting = tie.proposals.find(({ outcome }) => outcome === null);
  const possible = KINDS.filter((kind) => whyNotPropose(kind, tie.vitality) === null);
  const asked = possible.find((kind) => PROPOSAL_KINDS[kind].slug === tipo) ?? possible[0];
  return (
    <TieFrame tie={tie} current="proposals" crumbs={[{ label: "Reactivar o cerrar" }]} done={done}>
      <Panel title="Propuestas">
        <p className="mb-5 max-w-measure text-tinta-suave">{CLOSING_NOTE}</p>
        <ProposalHistory proposals={tie.proposals} />
        {waiting && canPropose ? (
          <div className="mt-4 -ml-3.5 print:hidden">
            <ActionButton
              action={withdrawProposalAction}
              fields={{ tie: tie.key, id: waiting.id }}
              variant="quiet"
              size="small"
            >
              Retirar la propuesta
            </ActionButton>
          </div>
        ) : null}
      </Panel>
      {waiting && canDecide ? (
        <Panel title="Decidir" className="print:hidden">
          <DecisionForm tie={tie.key} id={waiting.id} />
        </Panel>
      ) : null}
      {!waiting && canPropose ? (
        <Panel title="Proponer" className="print:hidden">
          <ProposalForm
            tie={tie.key}
            kinds={possible.map((kind) => ({
              value: PROPOSAL_KINDS[kind].slug,
              label: PROPOSAL_KINDS[kind].label,
            }))}
            asked={asked && PROPOSAL_KINDS[asked].slug}
          />
        </Panel>
      ) : null}
    </TieFrame>
  );
}
