// What pdfkit 0.20 can do and its published types do not say yet.
declare namespace PDFKit {
  namespace Mixins {
    interface StructureElementOptions {
      scope?: "Row" | "Column";
      /** Left, top, right and bottom, in points of the page. */
      bbox?: [number, number, number, number];
      placement?: "Block" | "Inline";
    }
  }
  interface PDFOutline {
    addItem(title: string, options: { top: number; left: number; expanded?: boolean }): PDFOutline;
  }
  interface PDFStructureElement {
    readonly dictionary: { data: Record<string, unknown> };
  }
}
