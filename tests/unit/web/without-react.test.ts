import { expect, test } from "vitest";
import { isKeptPath } from "#lib/web/kept-path.ts";
import { withoutReact } from "#lib/web/without-react.ts";

test("what is read stays; the program, its data and its nonces go", () => {
  const page = [
    `<html><head><link rel="preload" as="script" href="/_next/a.js" nonce="abc"><link rel="stylesheet" href="/a.css" nonce="abc">`,
    `<script src="/_next/a.js" async="" nonce="abc"></script></head><body><p title="a > b">Uno</p>`,
    `<script type="application/ld+json" nonce="abc">{"name":"Acuerdo"}</script>`,
    `<script nonce="abc">self.__next_f.push([1,"<p>dos\\u003c/script>"])</script>`,
    `<script src="/reading.js" defer="" nonce="abc"></script></body></html>`,
  ].join("");
  expect(withoutReact(page)).toBe(
    `<html><head><link rel="stylesheet" href="/a.css"></head><body><p title="a > b">Uno</p>` +
      `<script type="application/ld+json">{"name":"Acuerdo"}</script><script src="/reading.js" defer=""></script></body></html>`,
  );
});

test.each([
  "/",
  "/registro",
  "/registro/RAI-2026-00001",
  "/cifras",
  "/cifras/comparar",
  "/datos",
  "/api/rai",
  "/api/rai/RAI-2026-00001",
  "/api/estadisticas/anio.csv",
  "/registro/suscripcion.atom",
])("%s is kept", (path) => expect(isKeptPath(path)).toBe(true));

test.each([
  "/inicio",
  "/expedientes",
  "/acceso",
  "/api/salud",
  "/api/rai.csv",
  "/registro/RAI-2026-00001/constancia",
  "/registro/RAI-2026-00001/documentos/1",
  "/verificar",
  "/api/expedientes/1/documentos",
])("%s is not kept", (path) => expect(isKeptPath(path)).toBe(false));
