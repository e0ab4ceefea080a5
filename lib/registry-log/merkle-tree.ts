import { createHash } from "node:crypto";

/**
 * The tree of hashes of RFC 6962, section 2.1: whoever holds the root of a day can be shown, with a handful of hashes,
 * that a leaf was in the log that day. Hashes are SHA-256, 32 bytes.
 */
export type Hash = Buffer;

// The prefixes keep a leaf from passing for a node, and a node for a leaf.
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

const sha256 = (...parts: readonly Uint8Array[]): Hash => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export const hashLeaf = (record: string | Uint8Array): Hash => sha256(LEAF, Buffer.from(record));

const hashNode = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);

/** The root of these leaves, given by their hashes, in order. An empty log has the hash of nothing. */
export function rootOf(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return sha256();
  let level = leaves;
  while (level.length > 1) level = parents(level);
  return level[0]!;
}

/**
 * What proves that a leaf is in a log: the siblings on its way up, from the leaf to the root.
 * @throws RangeError when there is no such leaf.
 */
export function inclusionProof(leaves: readonly Hash[], index: number): Hash[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError("No such leaf");
  const proof: Hash[] = [];
  let level = leaves;
  for (let place = index; level.length > 1; place >>= 1) {
    const sibling = level[place ^ 1];
    if (sibling) proof.push(sibling);
    level = parents(level);
  }
  return proof;
}

export interface Inclusion {
  leaf: Hash;
  /** From 0. */
  index: number;
  /** How many leaves the log had. */
  size: number;
  proof: readonly Hash[];
}

/** The root that a proof leads to (RFC 9162, section 2.1.3.2), or null when the proof is not one of such a place. */
export function rootFromProof({ leaf, index, size, proof }: Inclusion): Hash | null {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null;
  let hash = leaf;
  let [place, last] = [index, size - 1];
  for (const sibling of proof) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      hash = hashNode(sibling, hash);
      // The last leaf has no sibling on the levels where its subtree is alone.
      while (place % 2 === 0 && place > 0) [place, last] = [half(place), half(last)];
    } else {
      hash = hashNode(hash, sibling);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? hash : null;
}

const half = (number: number): number => Math.floor(number / 2);

/** The level above: each pair makes a node, and one without a pair goes up as it is. */
function parents(level: readonly Hash[]): Hash[] {
  const above: Hash[] = [];
  for (let place = 0; place < level.length; place += 2) {
    const [left, right] = [level[place]!, level[place + 1]];
    above.push(right ? hashNode(left, right) : left);
  }
  return above;
}
