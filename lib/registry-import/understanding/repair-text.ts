const WINDOWS_1252 = new Map<string, number>();
const decoder = new TextDecoder("windows-1252");
for (let byte = 128; byte < 256; byte++) WINDOWS_1252.set(decoder.decode(Uint8Array.of(byte)), byte);

/** UTF-8 that somebody read as Windows-1252 and saved again: «MÃ©xico». */
const TWICE_ENCODED = /[ÃÂ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|â€/;

/**
 * The text with the accents it had before it was saved with the wrong alphabet, or null when it shows no such damage or
 * cannot be brought back whole.
 */
export function repairText(text: string): string | null {
  if (!TWICE_ENCODED.test(text)) return null;
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const byte = code < 128 ? code : WINDOWS_1252.get(character);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** Letters that were lost for good: each shows as a diamond. */
export const hasLostLetters = (text: string): boolean => text.includes("\ufffd");
