import type { IStylesOptions } from "docx";

const sans = "Noto Sans";
const serif = "Noto Serif";
const wine = "611232";
const softInk = "4D5358";

/** Word measures: sizes in half points, spacing in twentieths of a point. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: sans, size: 21, color: "161A1D", language: { value: "es-MX" } },
      paragraph: { spacing: { after: 160, line: 300 } },
    },
    title: {
      run: { font: serif, size: 36, bold: true, color: wine },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    heading1: {
      run: { font: serif, size: 25, bold: true, color: wine },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "Portal",
      name: "Portal",
      basedOn: "Normal",
      run: { font: serif, size: 26, bold: true, color: wine },
    },
    {
      id: "Issuer",
      name: "Unidad que expide",
      basedOn: "Normal",
      run: { size: 17, color: softInk },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
    {
      id: "Reference",
      name: "Referencia",
      basedOn: "Normal",
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 270 }, alignment: "right" },
    },
    { id: "Subject", name: "Asunto", basedOn: "Normal", run: { font: serif, size: 24 } },
    {
      id: "Person",
      name: "Persona",
      basedOn: "Normal",
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
    {
      id: "Cell",
      name: "Celda",
      basedOn: "Normal",
      run: { size: 19 },
      paragraph: { spacing: { before: 40, after: 40, line: 250 } },
    },
    { id: "Remark", name: "Nota", basedOn: "Normal", run: { size: 18, color: softInk } },
    {
      id: "Edge",
      name: "Margen",
      basedOn: "Normal",
      run: { size: 16, color: softInk },
      paragraph: { spacing: { after: 0 } },
    },
    { id: "Demo", name: "Demostración", basedOn: "Edge", run: { size: 18, bold: true, color: wine } },
  ],
  // There is no monospaced face among the portal's own: Word puts the reader's.
  characterStyles: [{ id: "Code", name: "Huella", run: { font: "Consolas", size: 15 } }],
};
