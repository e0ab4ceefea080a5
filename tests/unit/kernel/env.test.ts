import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { readSettings, SettingsError } from "#lib/kernel/env.ts";

const production = {
  PORTAL_MODE: "production",
  DATABASE_URL: "postgresql://portal:clave@db.ejemplo.mx/portal",
  SMTP_URL: "smtps://correo.ejemplo.mx",
  APP_SECRET: "0123456789abcdefghijklmnopqrstuvwxyz",
  APP_URL: "https://portal.ejemplo.mx/",
  STORAGE_DIR: tmpdir(),
};

function linesOf(env: Record<string, string | undefined>): string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
  }
  return [];
}

test("a demonstration needs nothing", () => {
  expect(readSettings({})).toMatchObject({
    mode: "demo",
    databaseUrl: null,
    smtpUrl: null,
    appSecret: null,
    appUrl: "http://localhost:3000",
    port: 3000,
    maxUploadMb: 25,
  });
});

test("the port is part of the demonstration's address, and an empty variable is a missing one", () => {
  expect(readSettings({ PORT: "3001", DATABASE_URL: " " })).toMatchObject({
    appUrl: "http://localhost:3001",
    databaseUrl: null,
  });
});

test("production takes what is complete, without the slash at the end of the address", () => {
  expect(readSettings(production)).toMatchObject({
    mode: "production",
    appUrl: "https://portal.ejemplo.mx",
    port: 3000,
  });
});

test("production lists everything that is missing at once", () => {
  const lines = linesOf({ PORTAL_MODE: "production" });
  for (const name of ["DATABASE_URL", "SMTP_URL", "APP_SECRET", "APP_URL", "STORAGE_DIR"]) {
    expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
  }
  expect(lines).toHaveLength(5);
});

test.each([
  ["DATABASE_URL", "mysql://servidor/portal"],
  ["SMTP_URL", "correo.ejemplo.mx"],
  ["MAIL_FROM", "Portal <avisos@ejemplo.mx>"],
  ["APP_SECRET", "corto"],
  ["APP_SECRET", "a".repeat(64)],
  ["APP_SECRET", "demo-0123456789abcdefghijklmnopqrstuvwxyz"],
  ["APP_URL", "http://portal.ejemplo.mx"],
  ["STORAGE_DIR", "/no/existe"],
  ["PORT", "80a"],
  ["PORT", "70000"],
  ["MAX_UPLOAD_MB", "0"],
])("production refuses %s=%s with one line that names it", (name, value) => {
  const lines = linesOf({ ...production, [name]: value });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(name);
});

test("a mode nobody knows does not start as a demonstration", () => {
  expect(linesOf({ ...production, PORTAL_MODE: "produccion" })[0]).toContain("PORTAL_MODE");
});

test("a proxy stands in front of production, and nobody in front of a demonstration, unless it is said", () => {
  expect(readSettings({}).trustedProxies).toBe(0);
  expect(readSettings(production).trustedProxies).toBe(1);
  expect(readSettings({ ...production, TRUSTED_PROXIES: "0" }).trustedProxies).toBe(0);
  expect(linesOf({ TRUSTED_PROXIES: "-1", PUBLIC_READS_PER_MINUTE: "muchas" })).toHaveLength(2);
});
