import type { Metadata } from "next";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import { NoPlan } from "./_components/no-plan.tsx";
import { PlanOverview } from "./_components/plan-overview.tsx";
import type { DoneParams } from "./_components/plan-frame.tsx";

type PlanPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Plan de internacionalización" };

export default async function PlanPage({ searchParams }: PlanPageProps) {
  const actor = await requirePermission("plans.read");
  const done = await searchParams;
  const [plan, consultations] = await Promise.all([planDesk.find(actor), consultationDesk.list(actor)]);
  if (plan) return <PlanOverview {...{ plan, consultations, actor, done }} />;
  return (
    <NoPlan
      canEdit={hasPermission(actor.role, "plans.edit")}
      previous={await planDesk.findPreviousTitle(actor)}
      firstYear={Number(mexicoCityToday().slice(0, 4)) + 1}
      consulted={consultations.length > 0}
      done={done}
    />
  );
}
