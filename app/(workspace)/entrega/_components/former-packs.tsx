import { StatusTag } from "#components/ui/status-tag.tsx";
import type { PackRow } from "#lib/hand-over/packs/list-packs.ts";
import { formatDateTime, formatInstantDate } from "#lib/kernel/format-date.ts";

/** Packs that were and are no longer: who made them, and when they were erased. */
export function FormerPacks({ packs }: { packs: readonly PackRow[] }) {
  if (packs.length === 0) return null;
  return (
    <section className="space-y-3">
      <h2 className="text-xl">Anteriores</h2>
      <ul className="space-y-2">
        {packs.map(({ id, createdAt, authorName, erasedAt }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <StatusTag>Borrado</StatusTag>
            <span>
              Del {formatInstantDate(createdAt)}, preparado por {authorName}. Se borró el{" "}
              {formatDateTime(erasedAt!)}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
