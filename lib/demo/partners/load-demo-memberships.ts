import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { addBenefit } from "#lib/networks/memberships/benefits.ts";
import { moveMembership } from "#lib/networks/memberships/move-membership.ts";
import { createMembership } from "#lib/networks/memberships/save-membership.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import type { DemoCast } from "../cases/cast.ts";
import { DEMO_MEMBERSHIPS } from "./memberships.ts";

/** The memberships of the demonstration, written as its offices would. @param now every day is counted from it */
export async function loadDemoMemberships(db: PrismaClient, cast: DemoCast, now: Date): Promise<void> {
  const networks = await db.network.findMany({ select: { id: true, key: true } });
  const idOf = new Map(networks.map(({ id, key }) => [key, id]));
  for (const {
    office,
    network,
    since,
    fee,
    shares,
    renews,
    responsible,
    benefits,
    moved,
  } of DEMO_MEMBERSHIPS) {
    const actor = cast.editor(office);
    const [amount = "", currency = ""] = fee ?? [];
    const input = {
      ...{ since, fee: amount, currency, sharesFee: shares ? "si" : "", responsible },
      renewsOn: renews === undefined ? "" : mexicoCityDay(daysFrom(now, renews)),
    };
    const id = await createMembership(
      db,
      actor,
      { networkId: idOf.get(network)!, input },
      daysFrom(now, -320),
    );
    for (const [days, what] of benefits) {
      const at = daysFrom(now, days);
      await addBenefit(db, actor, { id, input: { on: mexicoCityDay(at), what } }, at);
    }
    if (!moved) continue;
    const [state, days, reason] = moved;
    await moveMembership(db, actor, { id, input: { state, reason } }, daysFrom(now, days));
  }
}
