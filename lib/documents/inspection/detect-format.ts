import { fileTypeFromBuffer } from "file-type";

export type Format = "pdf" | "zip" | "ole" | "png" | "jpeg" | "webp" | "other";

const signatures: readonly [Format, Buffer][] = [
  ["pdf", Buffer.from("%PDF-")],
  ["zip", Buffer.from("PK\u0003\u0004")],
  ["ole", Buffer.from("d0cf11e0a1b11ae1", "hex")],
  ["png", Buffer.from("89504e470d0a1a0a", "hex")],
  ["jpeg", Buffer.from("ffd8ff", "hex")],
];

/** The format by the first bytes, never by the name. A PDF must begin at its first byte. */
export function detectFormat(bytes: Buffer): Format {
  // The one whose mark is in two pieces, around its length.
  if (bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP") return "webp";
  return (
    signatures.find(([, signature]) => bytes.subarray(0, signature.length).equals(signature))?.[0] ?? "other"
  );
}

/** What an unexpected content is, in words for a person; undefined when it cannot be told. */
export async function describeContent(bytes: Buffer): Promise<string | undefined> {
  const start = bytes
    .toString("latin1", 0, 1_024)
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (/^<(!doctype html|html|head|body|!--|script)/i.test(start)) return "una página web (HTML)";
  if (/^\{\\rtf/.test(start)) return "un documento RTF";
  if (/^<\?xml/.test(start)) return "un archivo XML";
  const type = await fileTypeFromBuffer(bytes);
  if (type) return `un archivo ${type.ext.toUpperCase()}`;
  const isText = !/[\0-\x08\x0e-\x1a]/.test(start);
  return isText ? "un archivo de texto" : undefined;
}
