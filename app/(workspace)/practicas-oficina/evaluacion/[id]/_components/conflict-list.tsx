import { Alert } from "#components/ui/alert.tsx";
import type { AnswerConflict, GivenAnswer } from "#lib/practices/answer-evaluation.ts";
import { ANSWERS } from "#lib/practices/answers.ts";

/** Questions that two people answered at once, with both their words: a person chooses. */
export function ConflictList({ conflicts }: { conflicts: readonly AnswerConflict[] }) {
  if (conflicts.length === 0) return null;
  return (
    <div role="alert">
      <Alert tone="warning" title="Otra persona de su oficina respondió lo mismo al mismo tiempo">
        <ul className="space-y-3">
          {conflicts.map(({ question, mine, kept }) => (
            <li key={question}>
              <strong>Pregunta {question}.</strong> Quedó lo que respondió {kept.by}: {inWords(kept)} Usted
              había respondido: {inWords(mine)}
            </li>
          ))}
        </ul>
        <p>Si prefiere lo suyo, cámbielo en la pregunta y guarde otra vez.</p>
      </Alert>
    </div>
  );
}

const inWords = ({ answer, evidence }: GivenAnswer): string =>
  `«${[answer === null ? "sin respuesta" : ANSWERS[answer].label, evidence].filter(Boolean).join(". ")}».`;
