import { TextInput } from "#components/ui/text-input.tsx";

/** The six digits that the telephone's application shows. */
export function CodeInput({ error }: { error: string | undefined }) {
  return (
    <TextInput
      name="code"
      label="Código de seis cifras"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      width="short"
      error={error}
    />
  );
}
