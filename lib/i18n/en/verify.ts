import type { verify as spanish } from "../es/verify.ts";

export const verify: typeof spanish = {
  title: "Verify a document",
  description: "Check whether a PDF is, byte for byte, the one in the registry, or one of its certificates.",
  lead: "Check whether the file you have is, byte for byte, the one in the registry, or a certificate that the portal issued.",
  file: "The file",
  orHash: "Or its fingerprint",
  hash: "SHA-256 fingerprint",
  hashHint: "Any fingerprint program gives it; for instance, “sha256sum file.pdf”.",
  wrongHash: "A SHA-256 fingerprint has 64 digits and letters from “a” to “f”.",
  number: "Registry number",
  numberHint: "Only if the file is a certificate: RAI-2026-00001, or the code of one of attendance.",
  check: "Verify",
  pick: {
    label: "Choose the file or drop it here",
    hint: "Its fingerprint is computed on this device: the file is not sent anywhere.",
    unreadable: "The file could not be read. Choose it again or type its fingerprint.",
    reckoning: "Computing the fingerprint…",
    noScript: "Your browser does not run programs: type the fingerprint of the file below.",
  },
  isDocument: (name) => `It is the document “${name}” of a registered agreement`,
  sameBytes: "It matches, byte for byte, the one that was registered:",
  withdrawn:
    "That registration was withdrawn from the public list: its page says when, and keeps what it said.",
  isCertificate: "It is the certificate that the portal issues",
  sameCertificate: "It matches, byte for byte, that of",
  unknown: "That file is none of those registered",
  saysToBe: "It says it is the certificate of",
  notTheSame:
    ", and it is not the same as the one issued today. It may date from before the root of its day was published, or it may have been altered: download the current one and compare them.",
  isAttendance: "It is a certificate of attendance that the portal issued",
  wasRevoked: "It is a certificate of attendance that was later revoked: it is not valid",
  notAsIssued: ", and it is not the same as the one issued. What counts is what its page says.",
  savedAgain:
    "A program that saves it again is enough to change it. If you obtained it from this portal, download it once more from the page of the agreement and verify that one.",
};
