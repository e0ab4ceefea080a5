/** A whole EXIF segment of a JPEG that says one thing: which way up it is held. Its last number is put in. */
const SEGMENT = Buffer.concat([
  Buffer.from([0xff, 0xe1, 0x00, 0x22]),
  Buffer.from("Exif\0\0II*\0\x08\0\0\0", "latin1"),
  Buffer.from([1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]),
]);
const PLACE = 28;
/** After the mark with which a JPEG begins. */
const START = 2;

/** @param orientation as EXIF counts, from 1 */
export function turnedSegment(orientation: number): Buffer {
  const segment = Buffer.from(SEGMENT);
  segment[PLACE] = orientation;
  return segment;
}

/** Whether a picture that was kept is shown otherwise than its pixels lie. */
export const isTurned = (bytes: Buffer): boolean =>
  bytes.subarray(START, START + PLACE).equals(SEGMENT.subarray(0, PLACE));
