import { TextLink } from "#components/ui/text-link.tsx";
import { readYear, yearHref } from "../calendar-address.ts";

/** From one year to its neighbours. */
export function YearLinks({ year }: { year: number }) {
  const neighbours = [year - 1, year + 1].map((other) =>
    readYear(String(other), other) === other ? other : null,
  );
  const [before, after] = neighbours;
  return (
    <nav aria-label="Año" className="flex flex-wrap items-baseline gap-x-6 gap-y-2 print:hidden">
      {before ? <TextLink href={yearHref({ year: before })}>{before}</TextLink> : null}
      <h2 className="text-2xl">{year}</h2>
      {after ? <TextLink href={yearHref({ year: after })}>{after}</TextLink> : null}
    </nav>
  );
}
