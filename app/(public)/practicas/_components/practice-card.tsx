import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { practiceAddress } from "#lib/practices/gallery-query.ts";
import type { GalleryRow } from "#lib/practices/list-gallery.ts";
import { PRACTICE_KINDS } from "#lib/practices/practice-kinds.ts";
import { yearsOfPractice } from "#lib/practices/practice-view.ts";
import { formatScore } from "#lib/practices/score-bands.ts";

/** A practice in the gallery: what it is, of whom, and how it was judged. */
export function PracticeCard({ row: { practice, self, peers } }: { row: GalleryRow }) {
  const { id, name, kind, office, summary } = practice;
  return (
    <li className="flex flex-col gap-3 rounded-panel border border-linea bg-white p-5">
      <div className="flex items-start justify-between gap-4">
        <h2 className="min-w-0 text-lg">
          <TextLink href={practiceAddress(id)}>{name}</TextLink>
        </h2>
        {self ? (
          <p className="shrink-0 text-right">
            <span className="block font-serif text-2xl font-semibold text-guinda tabular-nums">
              {formatScore(self.score)}
            </span>
            <span className="text-xs text-tinta-suave">autoevaluación</span>
          </p>
        ) : null}
      </div>
      <p className="line-clamp-3 text-sm">{summary}</p>
      <div className="mt-auto space-y-2 text-sm text-tinta-suave">
        <p>
          {office.name} · {office.state} · {yearsOfPractice(practice)}
        </p>
        <p className="flex flex-wrap items-center gap-2">
          <StatusTag>{PRACTICE_KINDS[kind].label}</StatusTag>
          {peers ? (
            <span>
              {peers.count === 1 ? "Otra oficina" : `${peers.count} oficinas`}: {formatScore(peers.mean)}
            </span>
          ) : null}
          {self ? null : <span>Todavía sin autoevaluación</span>}
        </p>
      </div>
    </li>
  );
}
