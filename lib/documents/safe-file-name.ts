const maxLength = 120;

// Control characters; direction overrides, which make "fdp.exe" read as "exe.pdf"; zero-width characters;
// line separators; lone surrogates; and what Windows forbids in a name.
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu;

const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name under which a file is shown and downloaded. Never used as a path on this server.
 * Drops folders and invisible characters, keeps any script (NFC), at most 120 UTF-16 units, never empty.
 * With `extensions` (no dot, those of the inspected content) the name ends in one of them, the first when
 * it claimed another.
 */
export function safeFileName(name: string, extensions: readonly string[] = []): string {
  const clean = lastPart(name.normalize("NFC")).replace(unwanted, "").replace(/\s+/gu, " ");
  const bare = clean.trim().replace(/^[. ]+|[. ]+$/g, "");
  const [, stem = bare, ending = ""] = /^(.+)\.([\p{L}\p{N}]{1,10})$/u.exec(bare) ?? [];
  const keepsEnding = extensions.length === 0 || extensions.includes(ending.toLowerCase());
  const extension = keepsEnding ? ending : extensions[0];
  const suffix = extension ? `.${extension}` : "";
  const base = truncate(keepsEnding ? stem : bare, maxLength - suffix.length);
  return (base === "" || reservedOnWindows.test(base) ? "documento" : base) + suffix;
}

function lastPart(name: string): string {
  const parts = name.split(/[/\\]/).filter((part) => !/^[.\s]*$/.test(part));
  return parts.at(-1) ?? "";
}

function truncate(text: string, length: number): string {
  const cut = text.slice(0, length);
  // Half of a surrogate pair is not a character.
  const whole = cut.isWellFormed() ? cut : cut.slice(0, -1);
  return whole.replace(/[. ]+$/, "");
}
