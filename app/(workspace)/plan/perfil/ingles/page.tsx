import type { Metadata } from "next";
import { profileFieldsEn } from "#lib/plans/items/plan-fields.ts";
import { PlanAnswers } from "../../_components/plan-answers.tsx";
import type { DoneParams } from "../../_components/plan-frame.tsx";
import { loadPlan } from "../../_data/load-plan.ts";
import { ENGLISH_PROFILE_HREF } from "../../plan-address.ts";
import { ProfileTabs } from "../_components/profile-tabs.tsx";

type EnglishProfilePageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Perfil en inglés" };

export default async function EnglishProfilePage({ searchParams }: EnglishProfilePageProps) {
  return (
    <PlanAnswers
      {...await loadPlan()}
      section="profile"
      title="Perfil en inglés"
      lead="Lo mismo, escrito en inglés para quien no lee español."
      names={Object.keys(profileFieldsEn)}
      done={await searchParams}
      tabs={<ProfileTabs current={ENGLISH_PROFILE_HREF} />}
    />
  );
}
