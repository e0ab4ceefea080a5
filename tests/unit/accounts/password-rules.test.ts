import { describe, expect, test } from "vitest";
import { findPasswordProblem } from "#lib/accounts/password-rules.ts";

const email = "ana.ruiz@jalisco.gob.mx";

describe("a new password", () => {
  test.each([
    "sillas azules en la azotea",
    "tres tristes tigres",
    "correcto-caballo-bateria",
    "ñandú ñandú comió",
    "密码是一个很长的句子吗对",
    "x9!kQz72#pLm",
    "a".repeat(60) + "b".repeat(60) + "c",
  ])("%j is accepted: no rule of composition", (password) => {
    expect(findPasswordProblem(password, email)).toBeNull();
  });

  test.each([
    ["", "al menos 12"],
    ["once caract", "al menos 12"],
    ["😀".repeat(11), "al menos 12"],
    ["a1".repeat(101), "a lo más 200"],
    ["ANA.RUIZ es mi nombre", "su correo"],
    ["yo soy ana.ruiz@jalisco.gob.mx", "su correo"],
    ["contraseña2026", "primeras que se prueban"],
    ["Contraseña123!", "primeras que se prueban"],
    ["P@ssw0rd2026!!", "primeras que se prueban"],
    ["123456789012", "primeras que se prueban"],
    ["abcabcabcabc", "primeras que se prueban"],
    ["aaaaaaaaaaaaa", "primeras que se prueban"],
    ["qwertyuiopasdf", "primeras que se prueban"],
    ["MexicoMexico2026", "primeras que se prueban"],
  ])("%j is refused: %s", (password, reason) => {
    expect(findPasswordProblem(password, email)).toContain(reason);
  });
});
