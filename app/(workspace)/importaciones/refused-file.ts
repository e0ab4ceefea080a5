/** Why a file did not arrive, by the code that the address brings: sentences do not travel in it. */
const SENTENCES: Readonly<Record<string, string>> = {
  invalid: "Elija un archivo antes de enviarlo.",
  too_large:
    "El archivo pesa más de lo que admite esta página, o no llegó entero. Guárdelo como .xlsx, divídalo, o impórtelo en el servidor.",
  not_found: "Su cuenta no puede importar acuerdos.",
};

export const readRefusal = (asked: string | string[] | undefined): string | null =>
  typeof asked === "string" && Object.hasOwn(SENTENCES, asked) ? SENTENCES[asked]! : null;
