import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Document, Packer, Paragraph } from "docx";
import PDFDocument from "pdfkit";

/** A real PDF with one line of text per page. `options` are those of pdfkit (userPassword, compress…). */
export async function makePdf(
  lines: string[] = ["Solicitud de dictamen"],
  options: PDFKit.PDFDocumentOptions = {},
  edit: (document: PDFKit.PDFDocument) => void = () => {},
): Promise<Buffer> {
  const document = new PDFDocument({ ...options, autoFirstPage: false });
  for (const line of lines) document.addPage().text(line);
  edit(document);
  document.end();
  return Buffer.concat(await document.toArray());
}

/** A real Word document with one paragraph per line. */
export async function makeDocx(lines: string[] = ["CLÁUSULA PRIMERA. Objeto del acuerdo."]): Promise<Buffer> {
  const children = lines.map((line) => new Paragraph(line));
  return Buffer.from(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

/** Runs `inspect` with the path of a temporary file that holds `bytes`, and removes it. */
export async function withFile<T>(bytes: Uint8Array, inspect: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "portal-file-"));
  try {
    const file = path.join(folder, "upload");
    await writeFile(file, bytes);
    return await inspect(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
