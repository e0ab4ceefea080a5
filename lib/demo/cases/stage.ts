import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { DemoCast } from "./cast.ts";
import type { DemoInstrument } from "./instrument.ts";
import type { DemoOfficeKey } from "../offices.ts";
import type { WorkingDays } from "./working-days.ts";

/** One invented case from its first draft to wherever it has come. */
export interface Story {
  office: DemoOfficeKey;
  instrument: DemoInstrument;
  /** The signature meant at filing, in business days before today; negative: after it. */
  intended: number;
  /** Declared in the request itself. */
  eventuality?: string;
  scenes: readonly Scene[];
}

/** Something that somebody did, so many business days ago. */
export interface Scene {
  ago: number;
  play(stage: Stage): Promise<unknown>;
}

/** What a scene finds: its case, its people and the moment in which it happens. */
export interface Stage {
  db: PrismaClient;
  storage: Storage;
  story: Story;
  cast: DemoCast;
  days: WorkingDays;
  now: Date;
  /** Of the case, from its first scene on. */
  caseId: string;
}
