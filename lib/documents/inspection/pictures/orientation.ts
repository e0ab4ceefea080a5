import ExifReader from "exifreader";

/** From 1, upright, to 8, as EXIF counts; 1 when the picture does not say, or says it wrong. */
export function readOrientation(bytes: Buffer): number {
  try {
    const value = ExifReader.load(bytes).Orientation?.value;
    return typeof value === "number" && value >= 1 && value <= 8 ? Math.trunc(value) : 1;
  } catch {
    // It carries no metadata at all.
    return 1;
  }
}
