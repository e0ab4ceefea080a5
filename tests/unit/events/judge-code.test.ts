import { expect, test } from "vitest";
import type { KeptMark } from "#app/(workspace)/eventos/[id]/puerta/_components/door-book.ts";
import { judgeCode, namedLike } from "#app/(workspace)/eventos/[id]/puerta/_components/judge-code.ts";
import { readShownCode, sayCode } from "#lib/events/shown-code.ts";

const [ANA, BETO] = ["7K3M9QWP", "ABCD2345"];
const roster = [
  { code: ANA, name: "Ana Núñez", waiting: false, came: ["s1"] },
  { code: BETO, name: "Beto Ángeles", waiting: true, came: [] },
];
const mark = (state: KeptMark["state"]): KeptMark => ({
  ...{ id: "1", session: "s2", code: ANA, at: "2027-03-20T16:00:00Z", name: "Ana Núñez", state },
});
const judge = (typed: string, session = "s2", marks: KeptMark[] = []) =>
  judgeCode(typed, { roster, marks, session });

test("a code is read however it was copied, and nothing else is", () => {
  expect(readShownCode(" 7k3m-9qwp ", 8)).toBe(ANA);
  expect(sayCode(ANA)).toBe("7K3M-9QWP");
  for (const wrong of ["", "7K3M9QW", "7K3M9QWPX", "7K3M9QW0", "7K3M9QWÑ"]) {
    expect(readShownCode(wrong, 8)).toBeNull();
  }
});

test("marks who has a place and has not come to this session, and says why it does not mark the others", () => {
  expect(judge("7k3m-9qwp")).toMatchObject({ tone: "success", mark: { code: ANA } });
  expect(judge(ANA, "s1").mark).toBeNull();
  expect(judge(BETO)).toMatchObject({ tone: "warning", mark: null });
  expect(judge("Ana")).toMatchObject({ tone: "danger", mark: null });
  // Somebody who confirmed after the list was made: the portal decides.
  expect(judge("ZZZZ2222")).toMatchObject({ tone: "warning", mark: { code: "ZZZZ2222" } });
});

test("what this telephone already marked is not marked twice, unless the portal refused it", () => {
  expect(judge(ANA, "s2", [mark("waiting to be sent")]).mark).toBeNull();
  expect(judge(ANA, "s2", [mark("counts")]).mark).toBeNull();
  expect(judge(ANA, "s2", [mark("undone")]).mark).not.toBeNull();
});

test("finds by any part of the name, without accents", () => {
  expect(namedLike(roster, "nunez ana")).toMatchObject([{ code: ANA }]);
  expect(namedLike(roster, "an")).toEqual([]);
  expect(namedLike(roster, "ang")).toMatchObject([{ code: BETO }]);
});
