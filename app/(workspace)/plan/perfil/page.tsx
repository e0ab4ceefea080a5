import type { Metadata } from "next";
import { profileFields } from "#lib/plans/items/plan-fields.ts";
import { PlanAnswers } from "../_components/plan-answers.tsx";
import { loadPlan } from "../_data/load-plan.ts";
import { SECTIONS } from "../plan-address.ts";
import { ProfileTabs } from "./_components/profile-tabs.tsx";
import type { DoneParams } from "../_components/plan-frame.tsx";

type ProfilePageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Perfil" };

export default async function ProfilePage({ searchParams }: ProfilePageProps) {
  return (
    <PlanAnswers
      {...await loadPlan()}
      section="profile"
      title="Perfil"
      lead="El territorio como se presentaría a una contraparte: su tarjeta de visita."
      names={Object.keys(profileFields)}
      done={await searchParams}
      tabs={<ProfileTabs current={SECTIONS.profile.href} />}
    />
  );
}
