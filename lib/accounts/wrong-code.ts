import { DomainError } from "#lib/kernel/errors.ts";

const SENTENCE = "El código no es correcto o ya se usó. Espere a que su aplicación muestre el siguiente.";

export const wrongCode = () => new DomainError("invalid", SENTENCE, { code: SENTENCE });
