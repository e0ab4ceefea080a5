import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { ProfileText } from "#components/plans/profile-text.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { hasPermission } from "#lib/permissions/roles.ts";
import { wordsOfProfile } from "#lib/plans/profiles/profile-content.ts";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { loadPlan } from "../../_data/load-plan.ts";
import { PUBLISH_PROFILE_HREF } from "../../plan-address.ts";
import { ProfileTabs } from "../_components/profile-tabs.tsx";
import { publishProfileAction } from "./actions.ts";

type PublishProfilePageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Publicar el perfil" };

export default async function PublishProfilePage({ searchParams }: PublishProfilePageProps) {
  const { actor, plan } = await loadPlan();
  const profile = { ...wordsOfProfile(plan.values), figures: plan.content.figure };
  return (
    <PlanFrame
      plan={plan}
      section="profile"
      title="Publicar el perfil"
      lead="Así se leerá en español y en inglés, como página, PDF y Word para acompañar una carta de intención. Lo que escriba después no se ve hasta que lo publique otra vez."
      done={await searchParams}
    >
      <ProfileTabs current={PUBLISH_PROFILE_HREF} />
      <Panel>
        {hasPermission(actor.role, "plans.adopt") ? (
          <ActionButton action={publishProfileAction} pendingText="Publicando…">
            Publicar el perfil
          </ActionButton>
        ) : (
          <p>Lo publica la persona titular de la oficina.</p>
        )}
      </Panel>
      <ProfileText profile={profile} language="es" />
      <div lang="en" className="space-y-8">
        <ProfileText profile={profile} language="en" />
      </div>
    </PlanFrame>
  );
}
