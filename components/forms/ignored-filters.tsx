import { Alert } from "#components/ui/alert.tsx";

/** What of an address could not be used, one sentence each: a bad value never refuses the page. */
export function IgnoredFilters({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Alert tone="warning" title="Parte de la dirección no se pudo usar">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Alert>
  );
}
