import { formatScore } from "#lib/practices/score-bands.ts";
import type { Improvement } from "#lib/practices/score.ts";

/** The changes that would raise a score most. Nothing when there is none to make. */
export function ImprovementList({ improvements }: { improvements: readonly Improvement[] }) {
  if (improvements.length === 0) return null;
  return (
    <div className="max-w-measure space-y-2">
      <h3 className="text-lg">Lo que más lo subiría</h3>
      <ol className="list-decimal space-y-1.5 pl-6">
        {improvements.map(({ key, criterion, question, to, gain }) => (
          <li key={key}>
            <strong>{criterion}</strong>: que «{question}» se responda con un {to === "YES" ? "sí" : "no"} (
            {gain < 0.005 ? "menos de 0.01" : `+${formatScore(gain)}`}).
          </li>
        ))}
      </ol>
    </div>
  );
}
