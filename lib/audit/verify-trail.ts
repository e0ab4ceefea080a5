import { createHash } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";

const BATCH = 5000;
const NO_LIMIT_MS = 24 * 60 * 60 * 1000;

/** The first row that is not as it was written, and what tells so. */
export interface BrokenRow {
  stream: string;
  seq: number;
  /** Null when the row itself is missing. */
  action: string | null;
  what: string;
}

export interface TrailCheck {
  rows: number;
  streams: number;
  /** Null: every row is as it was written. */
  broken: BrokenRow | null;
}

interface Row {
  stream: string;
  seq: number;
  action: string;
  prev_hash: string;
  hash: string;
  text: string;
  /** What `audit_streams` keeps of the whole stream; null when the stream is not there. */
  head_seq: number | null;
  head: string | null;
}

/**
 * Recomputes the chain of every stream, in one snapshot and a batch at a time: no hole in the sequence, each row
 * carries the hash of the one before, its own hash is that of its content, and the last one is the head that
 * `audit_streams` keeps, so that rows cut off the end show too.
 * Whoever can rewrite the whole database can also make a whole chain anew: only a copy kept elsewhere tells that.
 * @param batch rows read at a time; the memory used does not grow with the trail.
 */
export async function verifyTrail(db: PrismaClient, batch = BATCH): Promise<TrailCheck> {
  return db.$transaction((tx) => checkStreams(tx, batch), {
    isolationLevel: "RepeatableRead",
    timeout: NO_LIMIT_MS,
  });
}

async function checkStreams(tx: Tx, batch: number): Promise<TrailCheck> {
  let rows = 0;
  let streams = 0;
  const answer = (broken: BrokenRow | null) => ({ rows, streams, broken });

  let before: Row | null = null;
  for await (const row of readRows(tx, batch)) {
    if (before && before.stream !== row.stream) {
      const cut = findCut(before);
      if (cut) return answer(cut);
      before = null;
    }
    if (!before) streams += 1;
    const fault = findFault(row, before);
    if (fault) return answer({ stream: row.stream, ...fault });
    rows += 1;
    before = row;
  }
  return answer((before && findCut(before)) ?? (await findEmptiedStream(tx)));
}

type Fault = Omit<BrokenRow, "stream">;

function findFault({ seq, action, prev_hash, hash, text }: Row, before: Row | null): Fault | null {
  const expected = (before?.seq ?? 0) + 1;
  if (seq > expected) {
    return { seq: expected, action: null, what: "falta: la numeración salta a un renglón posterior" };
  }
  if (seq < expected) return { seq, action, what: "su número no es el que sigue: alguien lo insertó" };
  if (prev_hash !== (before?.hash ?? "")) {
    return { seq, action, what: "no lleva la huella del renglón anterior: alguien sustituyó uno de los dos" };
  }
  if (createHash("sha256").update(text, "utf8").digest("hex") !== hash) {
    return { seq, action, what: "su contenido no corresponde a su huella: alguien lo cambió" };
  }
  return null;
}

/** What the last row of a stream says of the rows that should follow it, or should not. */
function findCut({ stream, seq, action, hash, head_seq, head }: Row): BrokenRow | null {
  if (head_seq === null) {
    return {
      stream,
      seq,
      action,
      what: "su serie no está en el índice de series: alguien la borró de ahí o la inventó",
    };
  }
  if (head_seq > seq) {
    const what = `faltan renglones al final: se escribieron ${head_seq} y quedan ${seq}`;
    return { stream, seq: seq + 1, action: null, what };
  }
  if (head_seq < seq) {
    return {
      stream,
      seq,
      action,
      what: `sobran renglones al final: se escribieron ${head_seq} y hay ${seq}`,
    };
  }
  return head === hash ? null : { stream, seq, action, what: "no es el último renglón que se escribió" };
}

async function findEmptiedStream(tx: Tx): Promise<BrokenRow | null> {
  const [empty] = await tx.$queryRaw<{ stream: string; seq: number }[]>`
    SELECT s.stream, s.seq FROM audit_streams s
    WHERE NOT EXISTS (SELECT FROM audit_entries e WHERE e.stream = s.stream)
    ORDER BY s.stream LIMIT 1`;
  const what = `faltan todos los renglones: se escribieron ${empty?.seq} y no queda ninguno`;
  return empty ? { stream: empty.stream, seq: 1, action: null, what } : null;
}

/** Every row by stream and sequence, in the order of the index, with the head of its stream beside it. */
async function* readRows(tx: Tx, batch: number): AsyncGenerator<Row> {
  let after = { stream: "", seq: 0 };
  for (;;) {
    const rows: Row[] = await tx.$queryRaw<Row[]>`
      SELECT e.stream, e.seq, e.action, e.prev_hash, e.hash, audit_row_text(e) AS text, s.seq AS head_seq, s.head
      FROM audit_entries e LEFT JOIN audit_streams s ON s.stream = e.stream
      WHERE (e.stream, e.seq) > (${after.stream}, ${after.seq})
      ORDER BY e.stream, e.seq LIMIT ${batch}`;
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < batch || !last) return;
    after = last;
  }
}
