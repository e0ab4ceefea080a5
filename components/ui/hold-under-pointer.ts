const PRESSABLE = "button, a, summary, label, input";

/**
 * While it lasts, what the pointer rests on stays under it when the page grows or shrinks above: a sentence that appears
 * by itself, such as an autosave's, would otherwise push a button away from somebody about to press it. The page is
 * scrolled by as much as it grew in the same task as it grew: a press that came before the next drawing would miss.
 * @returns what ends it
 */
export function holdUnderPointer(): () => void {
  let held: { element: Element; top: number } | null = null;

  function hold(element: Element | null | undefined): void {
    held = element ? { element, top: element.getBoundingClientRect().top } : null;
  }
  const move = ({ target }: PointerEvent) =>
    hold(target instanceof Element ? target.closest(PRESSABLE) : null);
  // Whoever scrolls wants it elsewhere.
  const scroll = () => hold(held?.element);
  const keep = () => {
    if (!held?.element.isConnected) return;
    const moved = held.element.getBoundingClientRect().top - held.top;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
  };

  // The pointer may have come before the script.
  hold([...document.querySelectorAll(":hover")].at(-1)?.closest(PRESSABLE));
  const changes = new MutationObserver(keep);
  changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  // What grows without a change of the page, such as by a font that arrives.
  const growth = new ResizeObserver(keep);
  growth.observe(document.body);
  document.addEventListener("pointermove", move);
  document.addEventListener("scroll", scroll);
  return () => {
    changes.disconnect();
    growth.disconnect();
    document.removeEventListener("pointermove", move);
    document.removeEventListener("scroll", scroll);
  };
}
