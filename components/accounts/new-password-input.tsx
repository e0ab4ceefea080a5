import { PasswordInput } from "./password-input.tsx";

/** A password to be chosen, with what is asked of it said beforehand. */
export function NewPasswordInput({ label, error }: { label: string; error: string | undefined }) {
  return (
    <PasswordInput
      name="password"
      label={label}
      hint="Al menos 12 caracteres. Una frase de varias palabras es fácil de recordar y difícil de adivinar; no hacen falta mayúsculas ni signos."
      autoComplete="new-password"
      error={error}
    />
  );
}
