let pressed = false;
const waiting: (() => void)[] = [];

function release() {
  pressed = false;
  const runs = waiting.splice(0);
  // The click comes right after the release, and must find its button where it was pressed.
  if (runs.length > 0) setTimeout(() => runs.forEach((run) => run()));
}

if (typeof document !== "undefined") {
  document.addEventListener("pointerdown", () => (pressed = true), true);
  document.addEventListener("pointerup", release, true);
  document.addEventListener("pointercancel", release, true);
}

/**
 * Runs something at once, or when what is being pressed is let go. A field that is left by pressing a button says then
 * what is wrong with it: said sooner, it would push the button from under the finger and the press would be lost.
 */
export function afterPress(run: () => void): void {
  if (pressed) waiting.push(run);
  else run();
}
