import type { Metadata } from "next";
import { Panel } from "#components/ui/panel.tsx";
import { sayFigure } from "#lib/plans/profiles/profile-content.ts";
import { AddItem } from "../../_components/add-item.tsx";
import { ItemCard } from "../../_components/item-card.tsx";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { loadPlan } from "../../_data/load-plan.ts";
import { FIGURES_HREF } from "../../plan-address.ts";
import { ProfileTabs } from "../_components/profile-tabs.tsx";

type FiguresPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Cifras clave" };

export default async function FiguresPage({ searchParams }: FiguresPageProps) {
  const { plan, canEdit } = await loadPlan();
  const figures = plan.content.figure;
  return (
    <PlanFrame
      plan={plan}
      section="profile"
      title="Cifras clave"
      lead="Las que una contraparte pregunta primero, cada una con su año y su fuente."
      done={await searchParams}
      lists={["cifra"]}
    >
      <ProfileTabs current={FIGURES_HREF} />
      <Panel>
        {figures.length === 0 ? <p className="text-tinta-suave">Ninguna todavía.</p> : null}
        <ul className="divide-y divide-linea">
          {figures.map((figure, index) => {
            const { value, origin } = sayFigure(figure, "es");
            return (
              <ItemCard
                key={figure.id}
                kind="figure"
                item={figure}
                canEdit={canEdit}
                back={FIGURES_HREF}
                first={index === 0}
                last={index === figures.length - 1}
              >
                {[value, origin, figure.nameEn || "Sin nombre en inglés"].filter(Boolean).join(" · ")}
              </ItemCard>
            );
          })}
        </ul>
      </Panel>
      {canEdit ? (
        <Panel title="Agregar una cifra">
          <AddItem kind="figure" names={["name"]} prefix="cifra-" button="Agregar cifra" />
        </Panel>
      ) : null}
    </PlanFrame>
  );
}
