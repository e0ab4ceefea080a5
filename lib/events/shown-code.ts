/** Without those that are taken for one another when they are read aloud or copied by hand: 0 and O, 1 and I. */
export const CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

export const DOOR_CODE_LENGTH = 8;
export const CERTIFICATE_CODE_LENGTH = 16;

/** A code as the database has it, however it was typed; null when it is none. */
export function readShownCode(typed: string, length: number): string | null {
  const code = typed.toUpperCase().replace(/[\s–-]/g, "");
  return code.length === length && [...code].every((sign) => CODE_SIGNS.includes(sign)) ? code : null;
}

/** In groups of four: «7K3M-9QWP». */
export const sayCode = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");
