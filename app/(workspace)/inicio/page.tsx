import { redirect } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import { deskOf } from "../workspace-navigation.ts";

export default async function HomePage() {
  redirect(deskOf(await requireActor()));
}
