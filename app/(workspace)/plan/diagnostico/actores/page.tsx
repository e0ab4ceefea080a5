import type { Metadata } from "next";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { ActorGrid } from "#components/plans/actor-grid.tsx";
import { ACTOR_KINDS, ACTOR_SIDES } from "#lib/plans/items/words.ts";
import { AddItem } from "../../_components/add-item.tsx";
import { ItemCard } from "../../_components/item-card.tsx";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { loadPlan } from "../../_data/load-plan.ts";
import { ACTORS_HREF, SECTIONS } from "../../plan-address.ts";
import { DiagnosisTabs } from "../_components/diagnosis-tabs.tsx";

type ActorsPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Mapa de actores" };

const SIDES = [...Object.entries(ACTOR_SIDES), ["", "Sin decir de dónde"]] as const;

export default async function ActorsPage({ searchParams }: ActorsPageProps) {
  const { plan, canEdit } = await loadPlan();
  const { content } = plan;
  return (
    <PlanFrame
      plan={plan}
      section="diagnosis"
      title="Mapa de actores"
      lead="Con quién se cuenta, dentro y fuera: cuánto le interesa el plan a cada uno y cuánto puede hacer por él."
      crumbs={[{ label: "Diagnóstico", href: SECTIONS.diagnosis.href }, { label: "Actores" }]}
      done={await searchParams}
      lists={["actor"]}
    >
      <DiagnosisTabs current="actor" content={content} />
      <ActorGrid actors={content.actor} />
      <div className="grid items-start gap-6 md:grid-cols-2">
        {SIDES.map(([side, title]) => {
          const actors = content.actor.filter((actor) => actor.side === side);
          if (side === "" && actors.length === 0) return null;
          return (
            <Panel key={side} title={title}>
              {actors.length === 0 ? <p className="text-tinta-suave">Nadie todavía.</p> : null}
              <ol className="divide-y divide-linea">
                {actors.map((actor, index) => (
                  <ItemCard
                    key={actor.id}
                    kind="actor"
                    item={actor}
                    canEdit={canEdit}
                    back={ACTORS_HREF}
                    first={index === 0}
                    last={index === actors.length - 1}
                    tags={
                      actor.kind ? (
                        <StatusTag>{ACTOR_KINDS[actor.kind as keyof typeof ACTOR_KINDS]}</StatusTag>
                      ) : null
                    }
                  >
                    {actor.role ? <p>{actor.role}</p> : null}
                    <p>
                      {actor.interest ? `Interés ${actor.interest} de 5` : "Interés sin decir"} ·{" "}
                      {actor.influence ? `influencia ${actor.influence} de 5` : "influencia sin decir"}
                    </p>
                  </ItemCard>
                ))}
              </ol>
              {canEdit && side !== "" ? (
                <div className="mt-4 border-t border-linea pt-4">
                  <AddItem
                    kind="actor"
                    names={["name"]}
                    given={{ side }}
                    prefix={`${side.toLowerCase()}-`}
                    button="Agregar actor"
                  />
                </div>
              ) : null}
            </Panel>
          );
        })}
      </div>
    </PlanFrame>
  );
}
