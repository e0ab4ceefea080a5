import type { FileKind } from "../file-kinds.ts";
import type { FileWarning } from "../file-warnings.ts";
import type { RefusalCode } from "../refusals.ts";
import type { Picture } from "./pictures/picture.ts";

/** What looking into an acceptable file brought to light. */
export type Findings = {
  kind: FileKind;
  /** Number of pages of a PDF; null for everything else. */
  pages: number | null;
  /** Up to 200,000 characters, for search and comparison; empty for images, sheets and scans. */
  text: string;
  warnings: FileWarning[];
  /** Of a picture that is to be shown: its size, and what of it is kept. */
  picture?: Picture;
};

/** The one line of JSON that the inspecting process prints. */
export type InspectionAnswer =
  { ok: true; findings: Findings } | { ok: false; code: RefusalCode; found?: string | undefined };
