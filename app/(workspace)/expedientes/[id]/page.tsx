import type { Metadata } from "next";
import { CaseStepper } from "#components/cases/case-stepper.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { MOVES, type MoveKey } from "#lib/workflow/moves.ts";
import { AgreementFacts } from "./_components/agreement-facts.tsx";
import { CaseFacts } from "./_components/case-facts.tsx";
import { CaseFrame } from "./_components/case-frame.tsx";
import { MovePanel } from "./_components/move-panel.tsx";
import { OpenReturn } from "./_components/open-return.tsx";
import { loadCase } from "./_data/load-case.ts";
import { stepLines } from "./_data/step-evidence.ts";

type CasePageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ hecho?: string }>;
};

export const metadata: Metadata = { title: "Expediente" };

export default async function CasePage({ params, searchParams }: CasePageProps) {
  const loaded = await loadCase((await params).id);
  const { hecho } = await searchParams;
  const done = hecho && hecho in MOVES ? `${MOVES[hecho as MoveKey].past}.` : undefined;
  const { snapshot, options, audience } = loaded;
  return (
    <CaseFrame loaded={loaded} tab="resumen" flash={done}>
      <OpenReturn loaded={loaded} />
      <MovePanel
        caseId={snapshot.id}
        options={options}
        draft={snapshot.status === "DRAFT" && audience === "owner" && options.length > 0}
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="order-2 space-y-8 lg:order-1">
          <AgreementFacts loaded={loaded} />
          <CaseFacts loaded={loaded} />
        </div>
        <Panel title="Los doce pasos" className="order-1 self-start lg:order-2">
          <CaseStepper lines={stepLines(loaded)} />
        </Panel>
      </div>
    </CaseFrame>
  );
}
