import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAutosaver } from "#components/autosave/create-autosaver.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A save that ends when the test says so. */
function slowSave() {
  const ends: ((kept: boolean) => void)[] = [];
  const save = vi.fn(() => new Promise<boolean>((resolve) => ends.push(resolve)));
  return { save, end: async (kept = true) => (ends.shift()!(kept), vi.advanceTimersByTimeAsync(0)) };
}

it("saves once the typing pauses, however many keys", async () => {
  const { save } = slowSave();
  const saver = createAutosaver(save, 1000);
  for (let key = 0; key < 10; key++) {
    saver.touch();
    await vi.advanceTimersByTimeAsync(900);
  }
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(save).toHaveBeenCalledTimes(1);
});

it("saves one at a time; what is typed meanwhile goes in the next", async () => {
  const { save, end } = slowSave();
  const saver = createAutosaver(save, 1000);
  saver.touch();
  await vi.advanceTimersByTimeAsync(1000);
  saver.touch();
  await vi.advanceTimersByTimeAsync(5000);
  expect(save).toHaveBeenCalledTimes(1);
  await end();
  expect(save).toHaveBeenCalledTimes(2);
  await end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(save).toHaveBeenCalledTimes(2);
});

it("settles what waits at once, and has nothing to settle afterwards", async () => {
  const { save, end } = slowSave();
  const saver = createAutosaver(save, 1000);
  expect(saver.settle()).toBeNull();
  saver.touch();
  const settling = saver.settle();
  await end();
  await settling;
  expect(save).toHaveBeenCalledTimes(1);
  expect(saver.settle()).toBeNull();
});

it("still has to settle what could not be saved", async () => {
  const { save, end } = slowSave();
  const saver = createAutosaver(save, 1000);
  saver.touch();
  await vi.advanceTimersByTimeAsync(1000);
  await end(false);
  expect(saver.settle()).not.toBeNull();
  await end();
  expect(save).toHaveBeenCalledTimes(2);
  expect(saver.settle()).toBeNull();
});
