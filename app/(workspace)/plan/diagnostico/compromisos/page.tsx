import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { COMMITMENT_KINDS, JUDGEMENTS } from "#lib/plans/items/words.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import { AddItem } from "../../_components/add-item.tsx";
import { ItemCard } from "../../_components/item-card.tsx";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { loadPlan } from "../../_data/load-plan.ts";
import { bringCommitmentsAction } from "../../actions.ts";
import { COMMITMENTS_HREF, SECTIONS } from "../../plan-address.ts";
import { DiagnosisTabs } from "../_components/diagnosis-tabs.tsx";

type CommitmentsPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Compromisos heredados" };

export default async function CommitmentsPage({ searchParams }: CommitmentsPageProps) {
  const { plan, actor, canEdit } = await loadPlan();
  const { content } = plan;
  const offered = canEdit ? await planDesk.countOffered(actor) : 0;
  return (
    <PlanFrame
      plan={plan}
      section="diagnosis"
      title="Compromisos heredados"
      lead="Lo que firmaron o prometieron las administraciones anteriores, y qué se hará con cada cosa."
      crumbs={[{ label: "Diagnóstico", href: SECTIONS.diagnosis.href }, { label: "Compromisos" }]}
      done={await searchParams}
      lists={["compromiso"]}
    >
      <DiagnosisTabs current="commitment" content={content} />
      {offered > 0 ? (
        <Alert
          title={`El registro tiene ${offered === 1 ? "un acuerdo" : `${offered} acuerdos`} de su territorio que no ${offered === 1 ? "está" : "están"} aquí`}
        >
          <ActionButton
            action={bringCommitmentsAction}
            variant="secondary"
            size="small"
            pendingText="Trayendo…"
          >
            Traer del registro
          </ActionButton>
        </Alert>
      ) : null}
      {content.commitment.length === 0 ? (
        <EmptyState title="Nada heredado todavía">
          <p>
            Acuerdos, hermanamientos, membresías y proyectos que ya existían cuando llegó su administración.
          </p>
        </EmptyState>
      ) : (
        <Panel title={`${content.commitment.length} en el inventario`}>
          <ol className="divide-y divide-linea">
            {content.commitment.map((item, index) => (
              <ItemCard
                key={item.id}
                kind="commitment"
                item={item}
                canEdit={canEdit}
                back={COMMITMENTS_HREF}
                first={index === 0}
                last={index === content.commitment.length - 1}
                tags={
                  <>
                    {item.kind ? (
                      <StatusTag>{COMMITMENT_KINDS[item.kind as keyof typeof COMMITMENT_KINDS]}</StatusTag>
                    ) : null}
                    {item.judgement ? (
                      <StatusTag tone="info">
                        {JUDGEMENTS[item.judgement as keyof typeof JUDGEMENTS]}
                      </StatusTag>
                    ) : (
                      <StatusTag tone="warning">Sin juicio</StatusTag>
                    )}
                  </>
                }
              >
                <p>
                  {item.counterpart}
                  {item.agreementNumber ? (
                    <>
                      {item.counterpart ? " · " : ""}
                      <TextLink href={`/registro/${encodeURIComponent(item.agreementNumber)}`}>
                        {item.agreementNumber}
                      </TextLink>
                    </>
                  ) : null}
                </p>
                {item.reason ? <p>{item.reason}</p> : null}
              </ItemCard>
            ))}
          </ol>
        </Panel>
      )}
      {canEdit ? (
        <Panel title="Agregar a mano">
          <AddItem
            kind="commitment"
            names={["name", "counterpart"]}
            prefix="nuevo-"
            button="Agregar compromiso"
          />
        </Panel>
      ) : null}
    </PlanFrame>
  );
}
