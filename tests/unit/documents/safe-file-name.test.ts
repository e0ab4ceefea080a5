import { expect, test } from "vitest";
import { safeFileName } from "#lib/documents/safe-file-name.ts";

test.each([
  ["oficio.pdf", "oficio.pdf"],
  ["../../etc/passwd", "passwd"],
  ["..\\..\\Windows\\system.ini", "system.ini"],
  ["C:\\Usuarios\\Ana\\Acuerdo final.docx", "Acuerdo final.docx"],
  ["carpeta/", "carpeta"],
  ["..", "documento"],
  ["", "documento"],
  [" \t\n", "documento"],
  [".htaccess", "htaccess"],
  ["con.pdf", "documento.pdf"],
  ["acuerdo\u202Efdp.exe", "acuerdofdp.exe"],
  ["a\u0000b\u200Bc\u2028d.pdf", "abcd.pdf"],
  ['ac<uer>do:"|?*.pdf', "acuerdo.pdf"],
  ["acuerdo.pdf. . .", "acuerdo.pdf"],
  ["Cooperacio\u0301n.pdf", "Cooperación.pdf"],
  ["友好城市协议.docx", "友好城市协议.docx"],
  ["Договор о побратимстве.docx", "Договор о побратимстве.docx"],
  ["اتفاقية.pdf", "اتفاقية.pdf"],
  ["a  b   c.pdf", "a b c.pdf"],
])("%j becomes %j", (name, safe) => expect(safeFileName(name)).toBe(safe));

test("a long name keeps its extension", () => {
  const name = safeFileName(`${"á".repeat(300)}.docx`);
  expect(name).toHaveLength(120);
  expect(name).toMatch(/á\.docx$/);
});

test("a long name is not cut in the middle of a character", () => {
  expect(safeFileName(`${"a".repeat(114)}${"𐐷".repeat(10)}.docx`).isWellFormed()).toBe(true);
});

test("the extension follows the content, not the claim", () => {
  expect(safeFileName("acuerdo.exe", ["pdf"])).toBe("acuerdo.exe.pdf");
  expect(safeFileName("acuerdo", ["pdf"])).toBe("acuerdo.pdf");
  expect(safeFileName("ACUERDO.PDF", ["pdf"])).toBe("ACUERDO.PDF");
  expect(safeFileName("foto.jpeg", ["jpg", "jpeg"])).toBe("foto.jpeg");
  expect(safeFileName("../.pdf", ["pdf"])).toBe("pdf.pdf");
});

test("is the same when applied twice", () => {
  for (const name of ["../x.pdf", `${"ñ".repeat(200)}.`, "a\u202Eb", "nul", "."]) {
    expect(safeFileName(safeFileName(name))).toBe(safeFileName(name));
  }
});
