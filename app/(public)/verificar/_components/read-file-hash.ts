/**
 * The SHA-256 of a file, in hexadecimal, and the registry number, or the code, that a certificate carries in its metadata.
 * @throws when the file cannot be read, or the page came without TLS from another machine, where there is no cipher.
 */
export async function readFileHash(file: File): Promise<{ hash: string; number: string | null }> {
  const bytes = await file.arrayBuffer();
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const [, number = null] =
    /(?:Inscripción|Constancia) (RAI-\d{4}-\d{5,}|(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})/.exec(
      new TextDecoder().decode(bytes),
    ) ?? [];
  return { hash, number };
}
