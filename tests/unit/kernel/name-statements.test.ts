import { expect, test } from "vitest";
import { nameStatements, PLANNED_EACH_TIME } from "#lib/kernel/name-statements.ts";

const send = (name: ReturnType<typeof nameStatements>, sql: string, times: number) =>
  Array.from({ length: times }, () => name({ sql })).at(-1)!;

test("a statement earns its name by being sent often, and keeps it", () => {
  const name = nameStatements();
  expect(send(name, "SELECT 1", 4)).toBe("");
  const earned = send(name, "SELECT 1", 1);
  expect(earned).not.toBe("");
  expect(send(name, "SELECT 1", 3)).toBe(earned);
});

test("two statements never share a name", () => {
  const name = nameStatements();
  expect(send(name, "SELECT 1", 5)).not.toBe(send(name, "SELECT 2", 5));
});

test("a search is planned for what it searches, however often it is sent", () => {
  const name = nameStatements();
  expect(send(name, `${PLANNED_EACH_TIME} SELECT 1`, 20)).toBe("");
});

test("texts without end take neither names nor memory without end", () => {
  const name = nameStatements();
  const names = new Set(Array.from({ length: 2000 }, (_, n) => send(name, `SELECT ${n}`, 5)));
  expect(names.size).toBe(501);
  expect(names).toContain("");
});
