import { withoutAccents } from "#lib/kernel/without-accents.ts";

/** What the lists of leaked passwords begin with, without the figures and signs people put around it. */
const COMMON_WORDS = new Set(
  `abc abcd abcdef abcdefgh abcdefghijkl acceso administracion administrador admin administrator america
  amor bienvenida bienvenido cambiame changeme clave clavesegura contrasena contrasenanueva contrasenia
  contrasenasegura cruzazul defaultpassword estrella familia futbol gobierno gobiernodemexico gobmx guadalajara hola
  holamundo iloveyou internet letmein login master mexico mexicomexico micontrasena micontrasenia miclave monkey
  monterrey municipio nuevacontrasena oficina ofai passcode password passwordpassword passwort pass portal
  presidencia princesa princess qazwsx qazwsxedc qwerty qwertyqwerty qwertyui qwertyuiop qwertyuiopas
  qwertyuiopasdf root secret secreto secretaria segura seguridad sistema sistemas soporte sre sunshine superman
  superuser teamo tequiero test testtest usuario user viva vivamexico welcome zaqwsx zxcvbn zxcvbnm`.split(
    /\s+/,
  ),
);

const SEQUENCES = [
  "01234567890123456789",
  "98765432109876543210",
  "abcdefghijklmnñopqrstuvwxyz",
  "qwertyuiopasdfghjklñzxcvbnm",
];

/**
 * Whether a password is among the first that an attacker tries: a common word with figures or signs around or in place
 * of letters, a short piece repeated, or keys in a row. Takes it in lower case.
 */
export function isCommonPassword(plain: string): boolean {
  const bare = withoutAccents(plain);
  const readings = [bare, unmask(bare), unmask(trimSigns(bare))];
  return (
    readings.some((text) => COMMON_WORDS.has(text.replace(/[^\p{L}]/gu, ""))) ||
    /^(.{1,6}?)\1+$/u.test(bare) ||
    SEQUENCES.some((sequence) => sequence.includes(plain))
  );
}

const trimSigns = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

const MASKS: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  $: "s",
  "5": "s",
  "0": "o",
  "3": "e",
  "1": "i",
};
const unmask = (text: string) => text.replace(/[@4$5031]/gu, (sign) => MASKS[sign] ?? sign);
