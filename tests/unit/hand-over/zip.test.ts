import { createHash, randomBytes } from "node:crypto";
import { PassThrough, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { expect, it } from "vitest";
import {
  type Entry,
  fromBuffer,
  fromRandomAccessReader,
  RandomAccessReader,
  type ZipFile as Archive,
} from "yauzl";
import { layOutZip, readZip, type ZipLayout } from "#lib/hand-over/zip/zip-layout.ts";
import { type ZipFile, zipMoment } from "#lib/hand-over/zip/zip-records.ts";

const MOMENT = zipMoment(new Date("2026-11-21T18:30:10Z"));

interface Held extends ZipFile {
  bytes: Buffer;
}
const hold = (path: string, bytes: Buffer): Held => ({
  path,
  bytes,
  size: bytes.length,
  crc32: crc32(bytes),
});

async function* readHeld({ bytes }: Held, { start, end }: { start: number; end: number }) {
  for (let at = start; at <= end; at += 1000) yield bytes.subarray(at, Math.min(at + 1000, end + 1));
}

async function bytesOf(layout: ZipLayout<Held>, start = 0, end = layout.size - 1): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(readZip(layout, { start, end }, readHeld)));
}

const SMALL = [
  hold("index.html", Buffer.from("<!doctype html>")),
  hold("documentos/Convenio de Ñuñoa «final».pdf", randomBytes(70_000)),
  hold("vacío.txt", Buffer.alloc(0)),
  hold("acuerdos/RAI-2020-00001/copia.pdf", randomBytes(4096)),
];

/** Each file of an archive, by its path, as another program reads it: sizes and sums checked by that program. */
async function unpack(
  archive: Archive,
  only?: string,
): Promise<Map<string, { entry: Entry; sha256: string }>> {
  const found = new Map<string, { entry: Entry; sha256: string }>();
  for await (const entry of archive.eachEntry()) {
    const isWanted = only === undefined || entry.fileName === only;
    const hash = createHash("sha256");
    if (isWanted) await pipeline(await archive.openReadStreamPromise(entry), hash);
    found.set(entry.fileName, { entry, sha256: isWanted ? hash.digest("hex") : "" });
  }
  return found;
}

const openBuffer = (bytes: Buffer) =>
  new Promise<Archive>((done, fail) =>
    fromBuffer(bytes, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, opened) =>
      error ? fail(error) : done(opened),
    ),
  );

it("is read by another program: every path, byte and sum", async () => {
  const layout = layOutZip(SMALL, MOMENT);
  const bytes = await bytesOf(layout);
  expect(bytes.length).toBe(layout.size);
  const archive = await openBuffer(bytes);
  const found = await unpack(archive);
  for (const { path, bytes: content, crc32: sum } of SMALL) {
    const { entry, sha256 } = found.get(path)!;
    expect([entry.uncompressedSize, entry.crc32, sha256]).toEqual([
      content.length,
      sum,
      createHash("sha256").update(content).digest("hex"),
    ]);
  }
  expect(found.size).toBe(SMALL.length);
});

it("gives the same bytes whole, in pieces and again", async () => {
  const layout = layOutZip(SMALL, MOMENT);
  const whole = await bytesOf(layout);
  expect(await bytesOf(layOutZip(SMALL, MOMENT))).toEqual(whole);
  const places = [0, 1, 29, 30, 45, 46, 60, 61, 70_000, 70_200, whole.length - 23, whole.length - 1];
  places.push(...layout.offsets.flatMap((offset) => [offset - 1, offset, offset + 1]));
  const valid = places.filter((place) => place >= 0 && place < whole.length);
  for (const start of valid)
    for (const end of valid.filter((place) => place >= start))
      expect(
        (await bytesOf(layout, start, end)).equals(whole.subarray(start, end + 1)),
        `${start}-${end}`,
      ).toBe(true);
});

it("stops rather than going on when a file has fewer bytes", async () => {
  await expect(bytesOf(layOutZip([{ ...SMALL[1]!, size: 70_001 }], MOMENT))).rejects.toThrow("another size");
});

it("refuses two files with one path", () => {
  expect(() => layOutZip([SMALL[0]!, SMALL[0]!], MOMENT)).toThrow(RangeError);
});

const ZEROS = Buffer.alloc(1 << 20);
const GIGABYTE = 1024 ** 3;

/** Files of zeros that nobody has anywhere: an archive of any size is as quick to read as what is asked of it. */
async function* readZeros(file: ZipFile, { start, end }: { start: number; end: number }) {
  if (file.path.startsWith("real")) return yield* readHeld(file as Held, { start, end });
  for (let left = end - start + 1; left > 0; left -= ZEROS.length)
    yield ZEROS.subarray(0, Math.min(left, ZEROS.length));
}

class LayoutReader extends RandomAccessReader {
  readonly #layout: ZipLayout<ZipFile>;
  constructor(layout: ZipLayout<ZipFile>) {
    super();
    this.#layout = layout;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    const out = new PassThrough();
    void pipeline(readZip(this.#layout, { start, end: end - 1 }, readZeros), out).catch(() => undefined);
    return out;
  }
}

const openLarge = (layout: ZipLayout<ZipFile>) =>
  new Promise<Archive>((done, fail) =>
    fromRandomAccessReader(
      new LayoutReader(layout),
      layout.size,
      { lazyEntries: true, autoClose: false },
      (error, opened) => (error ? fail(error) : done(opened)),
    ),
  );

it("goes beyond four gigabytes: in one file, in where a file is and in where the directory is", async () => {
  const real = hold("real/última.pdf", randomBytes(5000));
  const files: ZipFile[] = [
    { path: "uno.bin", size: 5 * GIGABYTE, crc32: 0 },
    { path: "dos.bin", size: 2 * GIGABYTE, crc32: 0 },
    { path: "justo.bin", size: 0xffffffff, crc32: 0 },
    real,
  ];
  const layout = layOutZip(files, MOMENT);
  expect(layout.size).toBeGreaterThan(11 * GIGABYTE - 1);
  const found = await unpack(await openLarge(layout), real.path);
  expect([...found.values()].map(({ entry }) => entry.uncompressedSize)).toEqual(
    files.map(({ size }) => size),
  );
  expect(found.get(real.path)!.sha256).toBe(createHash("sha256").update(real.bytes).digest("hex"));
});

it("goes beyond sixty-five thousand files", async () => {
  const files = Array.from({ length: 66_000 }, (_, n) => hold(`real/${n}.txt`, Buffer.from(String(n))));
  const archive = await openBuffer(await bytesOf(layOutZip(files, MOMENT)));
  expect(archive.entryCount).toBe(66_000);
  const found = await unpack(archive, "real/65999.txt");
  expect(found.size).toBe(66_000);
  expect(found.get("real/65999.txt")!.sha256).toBe(createHash("sha256").update("65999").digest("hex"));
});

it("tells the moment as clocks in Mexico City", async () => {
  const { entry } = (await unpack(await openLarge(layOutZip(SMALL, MOMENT)), "")).get("index.html")!;
  expect(entry.getLastModDate({ timezone: "UTC" }).toISOString()).toBe("2026-11-21T12:30:10.000Z");
});
