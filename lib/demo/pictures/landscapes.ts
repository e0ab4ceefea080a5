import { Canvas, type Colour, type Point } from "./canvas.ts";

const SIZE = [720, 480] as const;
const [WIDTH, HEIGHT] = SIZE;

const box = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** A line of hills whose height at each place is a sum of two waves. */
const hills = (base: number, tall: number, phase: number): Point[] => [
  ...Array.from({ length: 73 }, (_, step): Point => {
    const x = step * 10;
    return [x, base - tall * (Math.sin(x / 97 + phase) + 0.5 * Math.sin(x / 41 + phase * 2.3))];
  }),
  [WIDTH, HEIGHT],
  [0, HEIGHT],
];

function sky(top: Colour, bottom: Colour): Canvas {
  const canvas = new Canvas(...SIZE);
  canvas.fill(box(0, 0, WIDTH, HEIGHT), top, bottom);
  return canvas;
}

/** Rows of agave below hills, with the sun going down. */
export function drawAgaveFields(): Canvas {
  const canvas = sky([96, 148, 196], [250, 214, 165]);
  canvas.circle([540, 190], 42, [255, 236, 190]);
  canvas.fill(hills(250, 26, 0.4), [121, 126, 158]);
  canvas.fill(hills(285, 20, 2.1), [96, 116, 122]);
  canvas.fill(hills(318, 12, 3.7), [186, 128, 84], [142, 86, 52]);
  for (let row = 0; row < 9; row += 1) {
    const near = (row / 8) ** 1.5;
    const size = 9 + near * 44;
    const y = 340 + near * 132;
    for (let x = (row % 2) * size - size; x < WIDTH + size; x += size * 1.9) agave(canvas, [x, y], size);
  }
  return canvas;
}

function agave(canvas: Canvas, [x, y]: Point, size: number): void {
  for (let leaf = -4; leaf <= 4; leaf += 1) {
    const angle = (leaf * Math.PI) / 10;
    const tip: Point = [x + size * Math.sin(angle), y - size * Math.cos(angle)];
    const thick = size * 0.1;
    canvas.fill([[x - thick, y], tip, [x + thick, y]], leaf % 2 ? [120, 160, 158] : [82, 126, 130]);
  }
}

/** A square with portals and two towers, in the morning. */
export function drawPortals(): Canvas {
  const canvas = sky([120, 178, 222], [232, 240, 244]);
  for (const left of [280, 388]) {
    canvas.fill(box(left, 110, left + 52, 300), [226, 200, 152], [206, 174, 122]);
    canvas.fill(
      [
        [left - 4, 112],
        [left + 26, 20],
        [left + 56, 112],
      ],
      [222, 172, 66],
      [176, 120, 40],
    );
    canvas.fill(box(left + 16, 140, left + 36, 190), [92, 74, 60]);
  }
  canvas.circle([360, 190], 46, [216, 186, 136], [190, 152, 100]);
  canvas.fill(box(300, 190, 420, 400), [232, 210, 166], [214, 184, 134]);
  canvas.fill(box(0, 228, 268, 400), [238, 220, 182], [222, 196, 148]);
  canvas.fill(box(452, 228, WIDTH, 400), [238, 220, 182], [222, 196, 148]);
  canvas.fill(box(0, 392, WIDTH, HEIGHT), [196, 186, 172], [158, 148, 136]);
  for (const left of [8, 72, 136, 200, 466, 530, 594, 658]) arch(canvas, left, 46, 400);
  arch(canvas, 334, 52, 400);
  return canvas;
}

function arch(canvas: Canvas, left: number, width: number, floor: number): void {
  const dark: Colour = [104, 80, 62];
  canvas.circle([left + width / 2, floor - 92], width / 2, dark);
  canvas.fill(box(left, floor - 92, left + width, floor), dark, [72, 56, 46]);
}

/** A canyon with a river, in the north of the municipality. */
export function drawCanyon(): Canvas {
  const canvas = sky([104, 168, 214], [222, 236, 238]);
  canvas.fill(hills(170, 16, 1.2), [132, 152, 160]);
  canvas.fill(hills(215, 18, 4.4), [112, 138, 108], [84, 110, 78]);
  const left: Point[] = [
    [0, 200],
    [150, 230],
    [250, 330],
    [300, 480],
    [0, 480],
  ];
  const right: Point[] = [
    [720, 190],
    [560, 236],
    [470, 330],
    [420, 480],
    [720, 480],
  ];
  canvas.fill(
    [
      [250, 330],
      [470, 330],
      [420, 480],
      [300, 480],
    ],
    [96, 124, 84],
    [70, 96, 64],
  );
  canvas.fill(
    [
      [356, 330],
      [366, 330],
      [384, 400],
      [408, 480],
      [322, 480],
      [350, 400],
    ],
    [150, 192, 198],
  );
  canvas.fill(left, [150, 128, 88], [92, 92, 58]);
  canvas.fill(right, [138, 116, 80], [84, 86, 54]);
  for (let x = 10; x < 230; x += 26) canvas.circle([x, 240 + x * 0.55], 15, [74, 104, 62], [52, 78, 46]);
  for (let x = 490; x < 720; x += 26)
    canvas.circle([x, 240 + (WIDTH - x) * 0.5], 15, [70, 100, 60], [50, 76, 44]);
  return canvas;
}
