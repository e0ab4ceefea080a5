import { Alert } from "#components/ui/alert.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";

type CorrectionListProps = { corrections: readonly { text: string; at: Date }[] };

/** What was published got wrong, with the day on which it was said; nothing when there is nothing to say. */
export function CorrectionList({ corrections }: CorrectionListProps) {
  if (corrections.length === 0) return null;
  return (
    <Alert tone="warning" title={corrections.length === 1 ? "Nota de corrección" : "Notas de corrección"}>
      {corrections.map(({ text, at }) => (
        <p key={at.toISOString()} className="wrap-anywhere whitespace-pre-line">
          {formatInstantDate(at)}: {text}
        </p>
      ))}
    </Alert>
  );
}
