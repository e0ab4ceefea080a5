import type { Metadata } from "next";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import { NoPlan } from "./_components/no-plan.tsx";
import { PlanOverview } from "./_components/plan-overview.tsx";
import type { DoneParams } from "./_components/plan-frame.tsx";

type PlanPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Plan de internacionalización" };

export default async function PlanPage({ searchParams }: PlanPageProps) {
  const actor = await requirePermission("plans.read");
  const done = await searchParams;
  const plan = await planDesk.find(actor);
  if (plan) return <PlanOverview plan={plan} actor={actor} done={done} />;
  return (
    <NoPlan
      canEdit={hasPermission(actor.role, "plans.edit")}
      previous={await planDesk.findPreviousTitle(actor)}
      firstYear={Number(mexicoCityToday().slice(0, 4)) + 1}
      done={done}
    />
  );
}
