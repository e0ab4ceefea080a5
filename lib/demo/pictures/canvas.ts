/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number];
export type Point = readonly [x: number, y: number];

/** Drawn twice as large as it comes out, so that slanted edges are smooth. */
const SCALE = 2;

/** Where the pictures of the demonstration are drawn: shapes in one colour or fading from the top down, in pixels of the result. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#pixels = new Uint8Array(width * height * SCALE * SCALE * 3);
  }

  /** Fills a shape, from `top` at its highest point to `bottom` at its lowest. */
  fill(points: readonly Point[], top: Colour, bottom: Colour = top): void {
    const ys = points.map(([, y]) => y * SCALE);
    const [first, last] = [Math.min(...ys), Math.max(...ys)];
    const from = Math.max(0, Math.ceil(first - 0.5));
    const to = Math.min(this.height * SCALE - 1, Math.floor(last - 0.5));
    for (let y = from; y <= to; y += 1) {
      const share = last === first ? 0 : (y - first) / (last - first);
      const mixed = (index: 0 | 1 | 2) => Math.round(top[index] + (bottom[index] - top[index]) * share);
      const colour: Colour = [mixed(0), mixed(1), mixed(2)];
      const edges = crossings(points, y + 0.5);
      for (let index = 0; index + 1 < edges.length; index += 2)
        this.#row(y, edges[index]!, edges[index + 1]!, colour);
    }
  }

  circle([x, y]: Point, radius: number, top: Colour, bottom: Colour = top): void {
    const points = Array.from({ length: 72 }, (_, step): Point => {
      const angle = (step * Math.PI) / 36;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
    this.fill(points, top, bottom);
  }

  /** The picture, three bytes a pixel, row after row. */
  pixels(): Uint8Array {
    const { width, height } = this;
    const small = new Uint8Array(width * height * 3);
    const line = width * SCALE * 3;
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width * 3; x += 1) {
        const at = y * SCALE * line + Math.floor(x / 3) * SCALE * 3 + (x % 3);
        const of = this.#pixels;
        small[y * width * 3 + x] = (of[at]! + of[at + 3]! + of[at + line]! + of[at + line + 3]!) >> 2;
      }
    }
    return small;
  }

  #row(y: number, left: number, right: number, [red, green, blue]: Colour): void {
    const width = this.width * SCALE;
    const [from, to] = [Math.max(0, Math.round(left)), Math.min(width, Math.round(right))];
    const pixels = this.#pixels;
    for (let at = (y * width + from) * 3; at < (y * width + to) * 3; at += 3) {
      pixels[at] = red;
      pixels[at + 1] = green;
      pixels[at + 2] = blue;
    }
  }
}

/** Where a line across cuts the sides of a shape, from left to right. */
function crossings(points: readonly Point[], y: number): number[] {
  const found: number[] = [];
  points.forEach(([x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length]!;
    const [a, b] = [y1 * SCALE, y2 * SCALE];
    if (a <= y === b <= y) return;
    found.push((x1 + ((y - a) / (b - a)) * (x2 - x1)) * SCALE);
  });
  return found.sort((one, other) => one - other);
}
