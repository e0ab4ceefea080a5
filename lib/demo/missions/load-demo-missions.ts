import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { createMission } from "#lib/missions/create-mission.ts";
import { setMissionPublished } from "#lib/missions/publishing/publish-mission.ts";
import { sendReport } from "#lib/missions/reports/send-report.ts";
import type { DemoCast } from "../cases/cast.ts";
import { attachMinute } from "./attach-minute.ts";
import { dayAfter, noonOf } from "./demo-days.ts";
import type { DemoMission } from "./demo-mission.ts";
import { MISSIONS_ELSEWHERE } from "./missions-elsewhere.ts";
import { MISSIONS_WEST } from "./missions-west.ts";
import { playResults } from "./play-results.ts";
import { writeParts } from "./write-parts.ts";

/** How long before it begins a tour is registered. */
const REGISTERED_BEFORE = 30;

interface Stage {
  db: PrismaClient;
  storage: Storage;
  cast: DemoCast;
  /** ISO, in Mexico City. */
  today: string;
}

/** Plays the tours and visits of the demonstration as their offices would have written them. */
export async function loadDemoMissions(stage: Stage): Promise<void> {
  // An agreement is the result of one commitment.
  const taken = new Set<string>();
  for (const mission of [...MISSIONS_WEST, ...MISSIONS_ELSEWHERE]) await play(stage, mission, taken);
}

async function play(stage: Stage, mission: DemoMission, taken: Set<string>): Promise<void> {
  const { db, storage, cast, today } = stage;
  const { office, kind, title, purpose, starts, length, summary = "", conclusions = "" } = mission;
  const startsOn = dayAfter(today, starts);
  const endsOn = dayAfter(startsOn, length - 1);
  const registered = noonOf(dayAfter(today, Math.min(starts - REGISTERED_BEFORE, -1)));
  const typed = { kind, title, purpose, startsOn, endsOn, summary, conclusions };
  const editor = cast.editor(office);
  const id = await createMission(db, editor, typed, registered);
  const commitments = await writeParts(db, { id, mission, startsOn, today, by: editor.name, at: registered });
  if (mission.minute) await attachMinute(db, storage, { id, title, on: endsOn, by: editor.name });
  if (mission.reported !== undefined) {
    const sent = noonOf(dayAfter(endsOn, mission.reported));
    const head = cast.head(office);
    await sendReport(db, head, id, sent);
    if (mission.published) {
      const change = { missionId: id, published: true, showProgramme: mission.published === "programme" };
      await setMissionPublished(db, head, change, sent);
    }
  }
  const countries = mission.places.map(([, country]) => country);
  await playResults(db, editor, { missionId: id, commitments, today, countries, taken });
}
