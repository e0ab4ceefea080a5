import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { ProfileText } from "#components/plans/profile-text.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { hasPermission } from "#lib/permissions/roles.ts";
import { wordsOfProfile } from "#lib/plans/profiles/profile-content.ts";
import { pictureLacks, picturesOf, type ProfilePicture } from "#lib/plans/profiles/profile-pictures.ts";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { loadPlan } from "../../_data/load-plan.ts";
import { PICTURES_HREF, planFileHref, PUBLISH_PROFILE_HREF } from "../../plan-address.ts";
import { ProfileTabs } from "../_components/profile-tabs.tsx";
import { publishProfileAction } from "./actions.ts";

type PublishProfilePageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Publicar el perfil" };

const pictureHref = ({ id }: ProfilePicture): string => planFileHref(id);

export default async function PublishProfilePage({ searchParams }: PublishProfilePageProps) {
  const { actor, plan } = await loadPlan();
  const lacks = pictureLacks(plan.content);
  const profile = {
    ...wordsOfProfile(plan.values),
    figures: plan.content.figure,
    pictures: picturesOf(plan.content),
  };
  return (
    <PlanFrame
      plan={plan}
      section="profile"
      title="Publicar el perfil"
      lead="Así se leerá en español y en inglés, como página, PDF y Word para acompañar una carta de intención. Lo que escriba después no se ve hasta que lo publique otra vez."
      done={await searchParams}
    >
      <ProfileTabs current={PUBLISH_PROFILE_HREF} />
      {lacks.length > 0 ? (
        <Alert tone="warning" title="Para publicar el perfil falta algo en sus imágenes">
          <ul className="list-disc pl-5">
            {lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
          <p>
            <TextLink href={PICTURES_HREF}>Ir a las imágenes</TextLink>
          </p>
        </Alert>
      ) : null}
      <Panel>
        {hasPermission(actor.role, "plans.adopt") ? (
          <ActionButton action={publishProfileAction} pendingText="Publicando…">
            Publicar el perfil
          </ActionButton>
        ) : (
          <p>Lo publica la persona titular de la oficina.</p>
        )}
      </Panel>
      <ProfileText profile={profile} language="es" pictureHref={pictureHref} />
      <div lang="en" className="space-y-8">
        <ProfileText profile={profile} language="en" pictureHref={pictureHref} />
      </div>
    </PlanFrame>
  );
}
