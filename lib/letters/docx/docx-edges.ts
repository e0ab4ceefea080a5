import { BorderStyle, Footer, Header, PageNumber, Paragraph, ShadingType, TabStopType, TextRun } from "docx";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { demoNotice, type Paper } from "../letter-content.ts";

const rightEdge = [{ type: TabStopType.RIGHT, position: 9_360 }];

/** Top of every page; on the first one only the demonstration notice, for the letterhead is below it. */
export function headersOf(letter: Paper) {
  const notice = letter.demo
    ? [
        new Paragraph({
          text: demoNotice,
          style: "Demo",
          shading: { type: ShadingType.CLEAR, color: "auto", fill: "F6ECD2" },
        }),
      ]
    : [];
  const running = new Paragraph({
    text: `${letter.title}\t${PORTAL_NAME}`,
    style: "Edge",
    tabStops: rightEdge,
  });
  return {
    first: new Header({ children: notice.length > 0 ? notice : [new Paragraph({ style: "Edge" })] }),
    default: new Header({ children: [...notice, running] }),
  };
}

/** Foot of every page: the references and the page number. */
export function footersOf(letter: Paper) {
  const reference = letter.references.join(" · ");
  const footer = () =>
    new Footer({
      children: [
        new Paragraph({
          style: "Edge",
          tabStops: rightEdge,
          border: { top: { style: BorderStyle.SINGLE, size: 6, color: "A57F2C", space: 6 } },
          children: [
            new TextRun({
              children: [`${reference}\tPágina `, PageNumber.CURRENT, " de ", PageNumber.TOTAL_PAGES],
            }),
          ],
        }),
      ],
    });
  return { first: footer(), default: footer() };
}
