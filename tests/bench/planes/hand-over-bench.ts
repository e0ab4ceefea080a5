import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { beginPack } from "#lib/hand-over/packs/begin-pack.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { actorOf } from "../actor-of.ts";
import { printFigure, seconds } from "../figures.ts";
import { type RunningPortal, withPortal } from "../running-portal.ts";
import { cookieOf } from "../sign-in.ts";
import { withFileFloor } from "./file-floor.ts";

const MEGABYTE = 1_048_576;
const DOCUMENT = 16 * MEGABYTE;
const MOST_MEMORY = 150;
const HEAD = "titular@jalisco.example";

/**
 * Gives an office of the demonstration documents for two gigabytes, prepares its pack and downloads it from the portal
 * as it runs: megabytes per second beside a bare server that sends the same files, how much the portal's memory grew,
 * and whether a download that goes on from the middle ends in the same bytes.
 * The caller has set APP_SECRET, by which this program signs its session as the portal does.
 */
export async function benchHandOver(url: string, gigabytes = 2): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "portal-bench-entrega-"));
  const storageDir = path.join(dataDir, "storage");
  await mkdir(storageDir);
  const db = createDatabase(url, 4);
  const env = { DATABASE_URL: url, DATA_DIR: dataDir, PORTAL_MODE: "demo" };
  try {
    await withPortal(env, async (portal) => {
      const head = await actorOf(db, HEAD);
      const files = await addDocuments(db, storageDir, head, gigabytes);
      const id = await prepare(db, head);
      await download(portal, { cookie: await cookieOf(db, HEAD), id, files });
    });
  } finally {
    await db.$disconnect();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** @returns where they are */
async function addDocuments(
  db: PrismaClient,
  folder: string,
  head: Actor,
  gigabytes: number,
): Promise<string[]> {
  const storage = createStorage(folder);
  const { id: caseId } = await db.caseFile.findFirstOrThrow({
    where: { officeId: head.officeId, status: "DRAFT" },
  });
  const files: string[] = [];
  for (let version = 1; version <= (gigabytes * 1024 * MEGABYTE) / DOCUMENT; version += 1) {
    const stored = await storage.write(randomPieces(), { maxBytes: DOCUMENT });
    if (stored === "too-large") throw new Error("A document came out too large");
    const { key: storageKey, size, sha256 } = stored;
    const name = `anexo-${version}-${randomUUID()}.pdf`;
    const what = { caseId, kind: "ANNEX" as const, version: 1000 + version, name, mime: "application/pdf" };
    await db.document.create({ data: { ...what, size, sha256, storageKey } });
    files.push(storage.pathOf(storageKey));
  }
  return files;
}

async function* randomPieces(): AsyncGenerator<Buffer> {
  for (let made = 0; made < DOCUMENT; made += MEGABYTE) yield randomBytes(MEGABYTE);
}

/** Has the portal's worker do it, and looks until it is done. */
async function prepare(db: PrismaClient, head: Actor): Promise<string> {
  const id = await beginPack(db, head, (tx, packId) => enqueue(tx, "hand-over", [{ packId }]));
  const took = await seconds(async () => {
    for (let status = "PREPARING"; status === "PREPARING";) {
      ({ status } = await db.handOverPack.findUniqueOrThrow({ where: { id }, select: { status: true } }));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
  const { size } = await db.handOverPack.findUniqueOrThrow({ where: { id } });
  printFigure("Paquete de entrega: su tamaño", megabytes(Number(size)));
  printFigure("  prepararlo, leyendo cada documento", perSecond(Number(size), took));
  return id;
}

interface Taking {
  cookie: string;
  id: string;
  files: string[];
}

async function download(portal: RunningPortal, { cookie, id, files }: Taking): Promise<void> {
  const address = `${portal.address}/entrega/${id}/descarga`;
  await take(address, { cookie, range: "bytes=0-1023" });
  const before = portal.readMemory();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, portal.readMemory())), 100);
  const [first, second] = [await take(address, { cookie }), await take(address, { cookie })];
  clearInterval(watch);
  const best = Math.min(first.took, second.took);
  printFigure("  descargarlo", perSecond(first.size, best));
  await withFileFloor(files, async (floor) => {
    await take(floor, {});
    const bare = await take(floor, {});
    printFigure("  los mismos archivos, de un node:http a secas", perSecond(bare.size, bare.took));
    printFigure("  el portal ÷ su piso", (first.size / best / (bare.size / bare.took)).toFixed(2));
  });
  printFigure(
    "  memoria de más en su punto más alto",
    `${Math.round(peak - before)} MB`,
    peak - before < MOST_MEMORY,
  );
  printFigure(
    "  la misma huella dos veces",
    first.sha256 === second.sha256 ? "sí" : "no",
    first.sha256 === second.sha256,
  );
  const joined = createHash("sha256");
  const middle = Math.floor(first.size / 2) + 12_345;
  await take(address, { cookie, range: `bytes=0-${middle - 1}`, into: joined });
  await take(address, { cookie, range: `bytes=${middle}-`, etag: first.etag, into: joined });
  const same = joined.digest("hex") === first.sha256;
  printFigure("  cortado a la mitad y reanudado, la misma huella", same ? "sí" : "no", same);
}

interface Asked {
  cookie?: string;
  range?: string;
  etag?: string;
  into?: ReturnType<typeof createHash>;
}

/** Downloads something and throws its bytes away, once hashed. */
async function take(address: string, { cookie = "", range, etag, into }: Asked) {
  const headers = { cookie, ...(range && { range }), ...(etag && { "if-range": etag }) };
  const began = performance.now();
  const answer = await fetch(address, { headers });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const hash = into ?? createHash("sha256");
  let size = 0;
  for await (const piece of answer.body!) {
    size += piece.length;
    hash.update(piece);
  }
  const took = (performance.now() - began) / 1000;
  return { size, took, etag: answer.headers.get("etag") ?? "", sha256: into ? "" : hash.digest("hex") };
}

const megabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE).toLocaleString("es-MX")} MB`;
const perSecond = (bytes: number, time: number): string => `${megabytes(bytes / time)}/s`;
