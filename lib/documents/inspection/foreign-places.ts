/**
 * Whether what a document names is fetched from elsewhere. A path on a disk, such as that of the author's own template,
 * leads nowhere on another computer; an address or a network share tells its owner who opens the document.
 */
export function isElsewhere(target: string): boolean {
  const place = target.replace(/[\p{Cc}\p{Z}]/gu, "");
  if (/^[a-z]:[\\/]|^file:\/{3}[a-z]:[\\/]/i.test(place)) return false;
  return /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(place);
}
