/**
 * Where each state stands in a map of equal tiles, by INEGI's code: its ISO 3166-2 letters, column and row. A tile for
 * each, so that the small ones are seen as well as the large; neighbours stay as near as squares allow.
 */
export const STATE_TILES = {
  "01": ["AGU", 3, 2],
  "02": ["BCN", 0, 0],
  "03": ["BCS", 0, 1],
  "04": ["CAM", 9, 3],
  "05": ["COA", 3, 0],
  "06": ["COL", 2, 4],
  "07": ["CHP", 8, 4],
  "08": ["CHH", 2, 0],
  "09": ["CMX", 5, 3],
  "10": ["DUR", 2, 1],
  "11": ["GUA", 4, 2],
  "12": ["GRO", 4, 4],
  "13": ["HID", 6, 2],
  "14": ["JAL", 2, 3],
  "15": ["MEX", 4, 3],
  "16": ["MIC", 3, 3],
  "17": ["MOR", 5, 4],
  "18": ["NAY", 2, 2],
  "19": ["NLE", 4, 0],
  "20": ["OAX", 7, 4],
  "21": ["PUE", 6, 4],
  "22": ["QUE", 5, 2],
  "23": ["ROO", 10, 3],
  "24": ["SLP", 4, 1],
  "25": ["SIN", 1, 1],
  "26": ["SON", 1, 0],
  "27": ["TAB", 8, 3],
  "28": ["TAM", 5, 0],
  "29": ["TLA", 6, 3],
  "30": ["VER", 7, 3],
  "31": ["YUC", 9, 2],
  "32": ["ZAC", 3, 1],
} as const satisfies Record<string, readonly [letters: string, column: number, row: number]>;

export const TILE_COLUMNS = 11;
export const TILE_ROWS = 5;
