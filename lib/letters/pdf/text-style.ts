import type { Face } from "./fonts.ts";

/** Sizes in points; `leading` is the height of a line. */
export type TextStyle = { face: Face; size: number; leading: number; color: string };

const ink = "#161a1d";
const softInk = "#4d5358";

export const gold = "#a57f2c";
export const rule = "#d9d4c7";
export const demoBackground = "#f6ecd2";

/** The colours of the portal; every text is at least 7:1 on white. */
export const textStyles = {
  portal: { face: "serifBold", size: 13, leading: 17, color: "#611232" },
  issuer: { face: "sans", size: 8.5, leading: 12, color: softInk },
  reference: { face: "sans", size: 9.5, leading: 13.5, color: ink },
  title: { face: "serifBold", size: 18, leading: 24, color: "#611232" },
  subject: { face: "serif", size: 12, leading: 17.5, color: ink },
  heading: { face: "serifBold", size: 12.5, leading: 17, color: "#611232" },
  body: { face: "sans", size: 10.5, leading: 15.75, color: ink },
  strong: { face: "sansBold", size: 10.5, leading: 15.75, color: ink },
  cell: { face: "sans", size: 9.5, leading: 13.5, color: ink },
  cellStrong: { face: "sansBold", size: 9.5, leading: 13.5, color: ink },
  columnTitle: { face: "sansBold", size: 8.5, leading: 13.5, color: softInk },
  code: { face: "sans", size: 7.75, leading: 13.5, color: ink },
  remark: { face: "sans", size: 9, leading: 13, color: softInk },
  edge: { face: "sans", size: 8, leading: 11, color: softInk },
  demo: { face: "sansBold", size: 9, leading: 12, color: "#611232" },
} as const satisfies Record<string, TextStyle>;
