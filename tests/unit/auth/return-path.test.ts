import { describe, expect, test } from "vitest";
import { HOME, safeReturnPath, signInHref } from "#lib/auth/return-path.ts";

describe("where to go after the sign-in", () => {
  test.each([
    "/expedientes",
    "/expedientes/1?vista=plazo&pagina=2",
    "/bandeja",
    "/registro/búsqueda?q=a//b",
    "/cuenta",
  ])("%s is a page of ours", (path) => {
    expect(decodeURI(safeReturnPath(path))).toBe(path);
  });

  test.each([
    undefined,
    null,
    "",
    "expedientes",
    "https://otro.example",
    "//otro.example",
    "///otro.example",
    "/\\otro.example",
    "\\\\otro.example",
    "/\t/otro.example",
    "/\n/otro.example",
    "/.//otro.example",
    "/..//otro.example",
    "/expedientes/..//otro.example",
    "/%2e//otro.example",
    " //otro.example",
    "javascript:alert(1)",
    "/\u0000/otro.example",
    "/acceso",
    "/acceso/codigo",
    "/invitacion/abc",
    "/api/salud",
    `/${"a".repeat(3000)}`,
  ])("%j leads to the start page", (path) => {
    expect(safeReturnPath(path)).toBe(HOME);
  });

  test("what is let through stays on this site, whatever is tried", () => {
    const pieces = [
      "/",
      "//",
      "\\",
      ".",
      "..",
      "%2f",
      "%5c",
      "@",
      ":",
      "?",
      "#",
      "\t",
      "otro.example",
      "http:",
      "a",
    ];
    let tried = 0;
    for (const a of pieces) {
      for (const b of pieces) {
        for (const c of pieces) {
          for (const d of pieces) {
            const path = safeReturnPath(`/${a}${b}${c}${d}`);
            expect(new URL(path, "https://portal.example").origin).toBe("https://portal.example");
            expect(path).not.toMatch(/^\/\//);
            tried += 1;
          }
        }
      }
    }
    expect(tried).toBe(pieces.length ** 4);
  });
});

test("the door's address carries the way back, when there is one", () => {
  expect(signInHref("/expedientes?pagina=2")).toBe("/acceso?volver=%2Fexpedientes%3Fpagina%3D2");
  expect(signInHref("/inicio")).toBe("/acceso");
  expect(signInHref("//otro.example")).toBe("/acceso");
});
