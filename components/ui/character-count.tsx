"use client";

import { useEffect, useState } from "react";

type CharacterCountProps = { controlId: string; max: number };

/** Counts what is typed in a control of the page. Before script arrives it only states the limit. */
export function CharacterCount({ controlId, max }: CharacterCountProps) {
  const [length, setLength] = useState<number | null>(null);

  useEffect(() => {
    const control = document.getElementById(controlId);
    if (!(control instanceof HTMLTextAreaElement)) return;
    const count = () => setLength(control.value.length);
    count();
    control.addEventListener("input", count);
    return () => control.removeEventListener("input", count);
  }, [controlId]);

  const left = length === null ? null : max - length;
  const text =
    left === null
      ? `Hasta ${max} caracteres.`
      : left >= 0
        ? `Quedan ${left} de ${max} caracteres.`
        : `Sobran ${-left} caracteres: el límite es ${max}.`;
  return (
    <p
      id={`${controlId}-cuenta`}
      className={left !== null && left < 0 ? "text-sm font-semibold text-rojo" : "text-sm text-tinta-suave"}
    >
      {text}
    </p>
  );
}
