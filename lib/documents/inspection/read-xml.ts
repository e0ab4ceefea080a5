import { SaxesParser, type SaxesTagNS } from "saxes";
import { Refusal } from "./refusal.ts";

/** What a reader of an XML part is told, in the order of the text. Names are local, whatever their prefix. */
export interface XmlReader {
  open?(name: string, attributes: SaxesTagNS["attributes"]): void;
  close?(name: string): void;
  text?(text: string): void;
}

const maxDepth = 200;

/**
 * Reads an XML part from beginning to end with its attributes and texts decoded. Throws Refusal for what Office does
 * not write and another reader could understand otherwise: a DTD, instructions to programs, odd encodings and elements
 * nested beyond 200 levels, on which the reader of the text would spend the processor.
 */
export function readXml(part: Buffer, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true });
  const unsafe = () => {
    throw new Refusal("office_unsafe");
  };
  let depth = 0;
  parser.on("doctype", unsafe);
  parser.on("processinginstruction", unsafe);
  parser.on("error", () => {
    throw new Refusal("office_damaged");
  });
  parser.on("xmldecl", ({ encoding = "utf-8" }) => {
    if (!/^(utf-8|utf-16|us-ascii)$/i.test(encoding)) unsafe();
  });
  parser.on("opentag", ({ local, attributes }) => {
    if (++depth > maxDepth) unsafe();
    reader.open?.(local, attributes);
  });
  parser.on("closetag", ({ local }) => {
    depth--;
    reader.close?.(local);
  });
  if (reader.text) {
    parser.on("text", reader.text);
    parser.on("cdata", reader.text);
  }
  parser.write(decodeXml(part)).close();
}

/** Text of an XML part: UTF-8, or UTF-16 when it says so with its first two bytes. Throws Refusal for neither. */
export function decodeXml(bytes: Buffer): string {
  const mark = bytes.toString("hex", 0, 2);
  const encoding = mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("office_damaged");
  }
}
