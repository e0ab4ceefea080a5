import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { VersionList } from "#components/plans/version-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { hasPermission } from "#lib/permissions/roles.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import { readProgress } from "#lib/plans/rules/progress.ts";
import { type DoneParams, PlanFrame } from "../_components/plan-frame.tsx";
import { loadPlan } from "../_data/load-plan.ts";
import { closePlanAction } from "../actions.ts";
import { publicFileHref, publicPlanHref, SECTIONS } from "../plan-address.ts";
import { AdoptForm } from "./_components/adopt-form.tsx";
import { InstrumentFile } from "./_components/instrument-file.tsx";

type AdoptPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Adoptar el plan" };

export default async function AdoptPage({ searchParams }: AdoptPageProps) {
  const { actor, plan } = await loadPlan();
  if (!hasPermission(actor.role, "plans.adopt")) notFound();
  const versions = await planDesk.listVersions(actor);
  const unfinished = readProgress(plan).filter(({ missing }) => missing.length > 0);
  return (
    <PlanFrame
      plan={plan}
      section="overview"
      title="Adoptar el plan"
      lead="Adoptarlo publica una copia que nadie puede cambiar. El plan sigue abierto: lo que se escriba después saldrá en la siguiente versión."
      crumbs={[{ label: "Adoptar" }]}
      done={await searchParams}
    >
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <div className="space-y-8">
          <InstrumentFile file={plan.content.file.find(({ id }) => id === plan.adoptionFileId) ?? null} />
          <Panel title={`Versión ${(versions[0]?.number ?? 0) + 1}`}>
            {unfinished.length > 0 ? (
              <div className="mb-6">
                <p className="font-semibold">Puede adoptarse; antes vea lo que falta:</p>
                <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
                  {unfinished.map(({ key, missing }) => (
                    <li key={key}>
                      {SECTIONS[key].label}: {missing.join(" ")}
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
            <AdoptForm />
          </Panel>
        </div>
        <div className="space-y-8">
          <Panel title="Versiones publicadas">
            {versions.length === 0 ? <p className="text-tinta-suave">Ninguna todavía.</p> : null}
            <VersionList
              versions={versions}
              hrefOf={({ id, slug }) => publicPlanHref(slug, id)}
              fileHref={({ slug }, id) => publicFileHref(slug, id)}
            />
          </Panel>
          <Panel title="Cerrar el plan">
            <p className="mb-4 max-w-measure">
              Al cerrarlo nadie escribe más en él. Sus versiones siguen publicadas, su memoria se conserva y
              el plan siguiente puede partir de una copia.
            </p>
            <Disclosure summary="Cerrar este plan">
              <p className="mb-3">No se puede volver a abrir.</p>
              <ActionButton action={closePlanAction} variant="danger" pendingText="Cerrando…">
                Cerrar el plan para siempre
              </ActionButton>
            </Disclosure>
          </Panel>
        </div>
      </div>
    </PlanFrame>
  );
}
