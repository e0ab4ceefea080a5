/** The formats that may be handed in. The first extension is the one written when the name has another. */
export const fileKinds = {
  pdf: { label: "PDF", mime: "application/pdf", extensions: ["pdf"] },
  docx: {
    label: "Word (.docx)",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
  },
  xlsx: {
    label: "Excel (.xlsx)",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extensions: ["xlsx"],
  },
  png: { label: "imagen PNG", mime: "image/png", extensions: ["png"] },
  jpeg: { label: "imagen JPEG", mime: "image/jpeg", extensions: ["jpg", "jpeg"] },
  webp: { label: "imagen WebP", mime: "image/webp", extensions: ["webp"] },
} as const satisfies Record<
  string,
  { label: string; mime: string; extensions: readonly [string, ...string[]] }
>;

export type FileKind = keyof typeof fileKinds;

/** What each place takes. A `picture` is to be shown: it loses all that it carries beside what is seen. */
export const expectedKinds = {
  pdf: ["pdf"],
  docx: ["docx"],
  act: ["pdf", "docx"],
  annex: ["pdf", "docx", "xlsx", "png", "jpeg"],
  picture: ["jpeg", "png", "webp"],
} as const satisfies Record<string, readonly FileKind[]>;

export type Expected = keyof typeof expectedKinds;

/** "PDF", or "PDF, Word (.docx), … o imagen JPEG": for hints beside a field and for refusals. */
export function describeExpected(expected: Expected): string {
  const labels = expectedKinds[expected].map((kind) => fileKinds[kind].label);
  return new Intl.ListFormat("es-MX", { type: "disjunction" }).format(labels);
}

/** The extensions that a file field offers first. A help for choosing: what counts is the content. */
export const acceptAttribute = (expected: Expected): string =>
  expectedKinds[expected]
    .flatMap((kind) => fileKinds[kind].extensions.map((extension) => `.${extension}`))
    .join(",");
