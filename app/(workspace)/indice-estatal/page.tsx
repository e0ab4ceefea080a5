import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import { indexDesk } from "#lib/activity-index/index-desk.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { findOffice } from "#lib/offices/find-office.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { OwnStateIndex } from "./_components/own-state-index.tsx";
import { RecordingList } from "./_components/recording-list.tsx";

type StateIndexPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Índice de acción internacional" };

/** For the DGCP, every state to be recorded; for an office, what its own state would need. */
export default async function StateIndexPage({ searchParams }: StateIndexPageProps) {
  const actor = await requireActor();
  const params = await searchParams;
  if (hasPermission(actor.role, "index.record")) {
    return <RecordingList series={await indexDesk.read()} params={params} />;
  }
  const office = await findOffice(actor.officeId);
  const state = office?.stateCode ?? notFound();
  return <OwnStateIndex series={await indexDesk.read()} state={state} params={params} />;
}
