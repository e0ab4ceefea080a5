import { expect, test } from "vitest";
import { untilAborted } from "#lib/cli/until-aborted.ts";

test("a signal given before anybody waited for it is not waited for", async () => {
  await expect(untilAborted(AbortSignal.abort())).resolves.toBeUndefined();
});

test("a signal given later ends the wait", async () => {
  const controller = new AbortController();
  const waiting = untilAborted(controller.signal);
  controller.abort();
  await expect(waiting).resolves.toBeUndefined();
});
