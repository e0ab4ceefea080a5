"use client";

import { useEffect, useRef, type ReactNode } from "react";

type MenuDetailsProps = { className?: string; children: ReactNode };

/**
 * A menu that opens without script. With script it also closes by itself: with Escape, with a press outside, and when
 * one of its links is followed, since the header outlives the page.
 */
export function MenuDetails({ className, children }: MenuDetailsProps) {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const details = menu.current;
    if (!details) return;
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target || !details.contains(target) || target.closest("a")) details.open = false;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !details.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  return (
    <details ref={menu} className={className}>
      {children}
    </details>
  );
}
