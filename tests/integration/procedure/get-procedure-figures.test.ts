import { expect, it } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getProcedureFigures } from "#lib/procedure/get-procedure-figures.ts";

it("without catalogues nothing is made up", async () => {
  await expect(getProcedureFigures()).rejects.toThrow();
});

it("tells the figures that the rules in force hold, as published and as changed", async () => {
  const db = getDatabase();
  await loadCatalogues(db);
  expect(await getProcedureFigures()).toEqual({
    noticeDays: 10,
    preventionWindowDays: 4,
    preventionAnswerDays: 5,
    cutoffHour: 18,
  });

  const rule = await db.procedureRule.findFirstOrThrow({ where: { key: "notice_days" } });
  await db.procedureRule.update({ where: { id: rule.id }, data: { value: 12 } });
  expect((await getProcedureFigures()).noticeDays).toBe(12);
});
