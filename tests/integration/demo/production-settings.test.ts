import { rm } from "node:fs/promises";
import { afterAll, expect, test } from "vitest";
import { loadDemoData } from "#lib/demo/load-demo-data.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createOwnStorage } from "./demo-database.ts";

const storage = await createOwnStorage();
afterAll(() => rm(storage, { recursive: true }));
Object.assign(process.env, {
  PORTAL_MODE: "production",
  APP_SECRET: "q8Zr4vN1xT7bK2mW9cF5hJ0sL3pD6gYaE",
  APP_URL: "https://portal.example",
  SMTP_URL: "smtps://portal:clave@mail.example",
});

test("a program in production loads no invented data, whatever its database says", async () => {
  const db = getDatabase();
  await expect(loadDemoData(db)).rejects.toThrow("for a demonstration only");
  expect(await db.office.count()).toBe(0);
});
