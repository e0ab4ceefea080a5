"use client";

import { useRouter } from "next/navigation";
import { useState, useSyncExternalStore, useTransition } from "react";

type YearSliderProps = {
  first: number;
  last: number;
  year: number;
  /** The address of the page without its year. */
  base: string;
};

const never = () => () => undefined;

/**
 * Goes over the years with the map following at once. Without script it is not there: the year is chosen in the filters.
 */
export function YearSlider({ first, last, year, base }: YearSliderProps) {
  const router = useRouter();
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [chosen, setChosen] = useState(year);
  const [pending, startTransition] = useTransition();
  if (!hasScript) return null;
  const shown = pending ? chosen : year;
  const move = (to: number) => {
    setChosen(to);
    const address = `${base}${base.includes("?") ? "&" : "?"}anio=${to}`;
    startTransition(() => router.replace(address, { scroll: false }));
  };
  return (
    <div className="mb-4 space-y-1 print:hidden">
      <label htmlFor="linea-del-tiempo" className="flex items-baseline gap-3 font-semibold">
        Recorrer los años
        <output htmlFor="linea-del-tiempo" className="text-xl text-guinda tabular-nums">
          {shown}
        </output>
      </label>
      <input
        id="linea-del-tiempo"
        type="range"
        min={first}
        max={last}
        value={shown}
        aria-busy={pending}
        onChange={({ currentTarget }) => move(Number(currentTarget.value))}
        className="h-8 w-full accent-guinda"
      />
      <p aria-hidden="true" className="flex justify-between text-sm text-tinta-suave tabular-nums">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </div>
  );
}
