import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { printFigure } from "./figures.ts";
import type { RunningPortal } from "./running-portal.ts";
import { shareOut } from "./share-out.ts";
import { viewPage } from "./view-page.ts";

const VIEWS = 1000;
const READERS = 4;

/** Memory of the web process after a thousand page views of every kind, and after a second thousand. */
export async function benchMemory(db: PrismaClient, portal: RunningPortal, cookie: string): Promise<void> {
  const { id } = await db.caseFile.findFirstOrThrow({ where: { filedAt: { not: null } } });
  const { number } = await db.agreement.findFirstOrThrow({ where: { publishedAt: { not: null } } });
  const pages = [
    ...["/", "/registro", "/registro?q=cooperacion", `/registro/${number}`, "/procedimiento"],
    ...["/calculadora?desde=2026-03-02&dias=10&calendario=union", "/expedientes", "/avisos", "/cuenta"],
    ...["", "/documentos", "/plazo", "/historia", "/notas"].map((part) => `/expedientes/${id}${part}`),
  ];
  const thousand = Array.from({ length: VIEWS }, (_, n) => pages[n % pages.length]!);
  const view = () => shareOut(READERS, thousand, (page) => viewPage(portal, page, cookie));
  await view();
  const first = portal.readMemory();
  await view();
  const second = portal.readMemory();
  await view();
  const third = portal.readMemory();
  printFigure(`Memoria del servidor web tras ${VIEWS} páginas`, `${first.toFixed(0)} MB`);
  printFigure(`  tras ${2 * VIEWS}`, `${second.toFixed(0)} MB`);
  printFigure(`  tras ${3 * VIEWS}`, `${third.toFixed(0)} MB`);
  printFigure("  segundo millar ÷ primero", (second / first).toFixed(2));
}
