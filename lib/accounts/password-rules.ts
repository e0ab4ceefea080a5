import { z } from "zod";
import { isCommonPassword } from "./common-passwords.ts";

export const MIN_PASSWORD = 12;
const MAX_PASSWORD = 200;

/**
 * What is wrong with a new password, in a sentence, or null. Long and not guessable, with no rules of composition
 * (NIST SP 800-63B): those lead to passwords that are hard to remember and easy to guess.
 */
export function findPasswordProblem(password: string, email: string): string | null {
  const plain = password.normalize("NFKC").toLowerCase();
  const length = [...password].length;
  if (length < MIN_PASSWORD) return `Use al menos ${MIN_PASSWORD} caracteres; una frase corta sirve.`;
  if (length > MAX_PASSWORD) return `Use a lo más ${MAX_PASSWORD} caracteres.`;
  if (email !== "" && containsEmail(plain, email)) return "No incluya su correo en la contraseña.";
  if (isCommonPassword(plain)) return "Esa contraseña es de las primeras que se prueban: elija otra.";
  return null;
}

/** A new password of the account with this address. */
export const newPasswordSchema = (email: string) =>
  z.string().superRefine((password, context) => {
    const message = findPasswordProblem(password, email);
    if (message) context.addIssue({ code: "custom", message });
  });

function containsEmail(plain: string, email: string): boolean {
  const account = email.slice(0, email.lastIndexOf("@"));
  return plain.includes(email) || (account.length >= 4 && plain.includes(account));
}
