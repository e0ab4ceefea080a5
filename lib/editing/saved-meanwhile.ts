import { DomainError } from "#lib/kernel/errors.ts";

/** The refusal of a save that came after a colleague's. @param what with its article: «este aviso» */
export const savedMeanwhile = (what: string): DomainError =>
  new DomainError(
    "conflict",
    `Mientras escribía, alguien más cambió ${what}. Lo que escribió sigue aquí: abra esta página en otra pestaña, compare y vuelva a guardar desde ella.`,
  );
