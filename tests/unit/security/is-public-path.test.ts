import { describe, expect, it } from "vitest";
import { isPublicPath } from "#lib/security/is-public-path.ts";

describe("what a cache may keep", () => {
  it.each([
    "/",
    "/registro",
    "/registro/RAI-2026-0001",
    "/calculadora",
    "/api/calculadora",
    "/cifras/comparar",
    "/api/estadisticas/area.csv",
    "/indice",
    "/boletin/12",
    "/boletin.atom",
    "/comunicados/COM-2026-00001",
    "/api/indice.csv",
  ])("%s is public", (path) => {
    expect(isPublicPath(path)).toBe(true);
  });

  it.each([
    "/expedientes",
    "/registros",
    "/cifras-internas",
    "/registro-interno",
    "/acceso",
    "/indice-estatal",
    "/boletin-redaccion",
    "/boletin-imagenes/1",
    "/comunicados-registro",
    "/suscripciones/enlace",
    "/admin/registro",
    "/api/expedientes/1",
    "//",
  ])("%s is not", (path) => {
    expect(isPublicPath(path)).toBe(false);
  });
});
