import type { ZipEntry } from "#lib/documents/inspection/zip-directory.ts";
import { IMPORT_LIMITS, refuseFile } from "../limits.ts";
import { streamXml } from "./stream-xml.ts";

/** The texts that the cells of a workbook refer to by number. As bytes: a string for each would take twice the memory. */
export interface SharedStrings {
  get(index: number): string | undefined;
}

export async function readSharedStrings(
  archive: Buffer,
  entry: ZipEntry | undefined,
): Promise<SharedStrings> {
  const texts = new TextBlock();
  if (entry) {
    if (entry.size > IMPORT_LIMITS.sharedTextBytes) throw tooMuchText();
    let text = "";
    let collecting = false;
    let phonetic = 0;
    const events = {
      open(name: string) {
        if (name === "si") text = "";
        if (name === "rPh") phonetic++;
        collecting = name === "t" && phonetic === 0;
      },
      close(name: string) {
        if (name === "si") texts.add(text);
        if (name === "rPh") phonetic--;
        collecting = false;
      },
      text(piece: string) {
        if (collecting) text += piece;
      },
    };
    for await (const _ of streamXml(archive, entry, events));
  }
  return texts;
}

const tooMuchText = () =>
  refuseFile(
    "El .xlsx trae demasiado texto para leerlo de una vez. Guárdelo como CSV, o divídalo, y vuelva a enviarlo.",
  );

class TextBlock implements SharedStrings {
  #bytes = Buffer.allocUnsafe(1_048_576);
  #used = 0;
  #ends = new Uint32Array(65_536);
  #count = 0;

  add(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.#used + length > IMPORT_LIMITS.sharedTextBytes) throw tooMuchText();
    if (this.#used + length > this.#bytes.length) {
      const wider = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#used + length));
      this.#bytes.copy(wider, 0, 0, this.#used);
      this.#bytes = wider;
    }
    if (this.#count === this.#ends.length) {
      const longer = new Uint32Array(this.#ends.length * 2);
      longer.set(this.#ends);
      this.#ends = longer;
    }
    this.#bytes.write(text, this.#used);
    this.#used += length;
    this.#ends[this.#count++] = this.#used;
  }

  get(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.#count) return undefined;
    return this.#bytes.toString("utf8", index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]);
  }
}
