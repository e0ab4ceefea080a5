import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createReadCounter } from "#lib/security/count-read.ts";
import { readCost } from "#lib/security/read-cost.ts";
import { refuseRead } from "#lib/security/refuse-read.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a reader has so many points a minute, of their own", async () => {
  const count = createReadCounter(3);
  const left = async (reader: string) => (await count(reader, 1)).headers.RateLimit;
  expect([await left("a"), await left("a"), await left("b"), await left("a")]).toEqual([
    '"lecturas";r=2;t=60',
    '"lecturas";r=1;t=60',
    '"lecturas";r=2;t=60',
    '"lecturas";r=0;t=60',
  ]);
  vi.advanceTimersByTime(20_500);
  expect(await count("a", 1)).toEqual({
    retryAfter: 40,
    headers: { "RateLimit-Policy": '"lecturas";q=3;w=60', RateLimit: '"lecturas";r=0;t=40' },
  });
  vi.advanceTimersByTime(40_000);
  expect((await count("a", 1)).retryAfter).toBeNull();
});

test("what was too dear does not take what is left", async () => {
  const count = createReadCounter(100);
  expect((await count("a", 60)).retryAfter).toBeNull();
  expect((await count("a", 60)).retryAfter).toBe(60);
  expect((await count("a", 40)).retryAfter).toBeNull();
});

test.each([
  ["/api/rai.xlsx", 60],
  ["/registro/RAI-2026-00001/constancia", 5],
  ["/api/estadisticas/region.csv", 1],
  ["/registro", 1],
  ["/cifras", 1],
  ["/agenda.ics", 1],
  ["/boletin.atom", 1],
  ["/proyectos.iati.xml", 1],
  ["/procedimiento", 0],
  ["/registrar", 0],
  ["/api/salud", 0],
  ["/expedientes", 0],
])("%s counts for %d", (path, cost) => expect(readCost(path)).toBe(cost));

test.each([
  ["/registro", "text/html,*/*", "text/html", "<h1>Espere un momento</h1>"],
  ["/registro/suscripcion.atom", "application/atom+xml", "application/json", '"error":"Recibimos'],
  ["/api/rai", "text/html", "application/json", '"error":"Recibimos'],
])("%s is refused to who reads %s as %s", (path, accept, type, said) => {
  const request = new Request(`http://localhost:3000${path}`, { headers: { accept } });
  const { body, headers } = refuseRead(request, 1);
  expect(body).toContain(said);
  expect(body).toContain("Espere 1 segundo y");
  expect(headers).toMatchObject({ "Retry-After": "1", "Access-Control-Allow-Origin": "*" });
  expect(headers["Content-Type"]).toContain(type);
});
