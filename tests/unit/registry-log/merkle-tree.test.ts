import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { hashLeaf, inclusionProof, rootFromProof, rootOf } from "#lib/registry-log/merkle-tree.ts";

/** The leaves and roots with which implementations of RFC 6962 are checked against one another. */
const LEAVES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map((hex) => hashLeaf(Buffer.from(hex, "hex")));
const ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

test("an empty log has the hash of nothing", () => {
  expect(rootOf([]).toString("hex")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test.each(ROOTS.map((root, place) => [place + 1, root] as const))("the root of %i leaves", (size, root) => {
  expect(rootOf(LEAVES.slice(0, size)).toString("hex")).toBe(root);
});

test("a leaf is known by its content: a node cannot pass for one", () => {
  const [left, right] = [LEAVES[0]!, LEAVES[1]!];
  expect(hashLeaf(Buffer.concat([left, right]))).not.toEqual(rootOf([left, right]));
});

test("each leaf of logs of every size up to 70 proves that it is there, and only where it is", () => {
  const leaves = Array.from({ length: 70 }, (_, place) => hashLeaf(`leaf ${place}`));
  for (let size = 1; size <= leaves.length; size++) {
    const log = leaves.slice(0, size);
    const root = rootOf(log);
    for (let index = 0; index < size; index++) {
      const proof = inclusionProof(log, index);
      const leaf = log[index]!;
      expect(rootFromProof({ leaf, index, size, proof })).toEqual(root);
      for (const wrong of [index - 1, index + 1]) {
        expect(rootFromProof({ leaf, index: wrong, size, proof })).not.toEqual(root);
      }
    }
  }
});

test("a proof that was touched leads elsewhere or nowhere", () => {
  const log = Array.from({ length: 13 }, (_, place) => hashLeaf(`leaf ${place}`));
  const [root, size, index] = [rootOf(log), log.length, 5];
  const leaf = log[index]!;
  const proof = inclusionProof(log, index);
  const touched = [
    proof.slice(1),
    [...proof, randomBytes(32)],
    proof.toReversed(),
    proof.map((hash, place) => (place === 1 ? randomBytes(32) : hash)),
  ];
  for (const wrong of touched) expect(rootFromProof({ leaf, index, size, proof: wrong })).not.toEqual(root);
  expect(rootFromProof({ leaf: hashLeaf("other"), index, size, proof })).not.toEqual(root);
});

test("there is no proof of what is not in the log", () => {
  for (const index of [-1, 3, 0.5])
    expect(() => inclusionProof(LEAVES.slice(0, 3), index)).toThrow(RangeError);
});
