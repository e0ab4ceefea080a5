import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findChromium } from "#tests/support/find-chromium.ts";
import { printFigure } from "../figures.ts";
import { benchedPages } from "./bench-pages.ts";

/** In the order of the report; the first depends on how busy the machine is, the others on the page alone. */
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What Lighthouse says of each page, as on a telephone with a slow network: four scores of 100, and the LCP. */
export async function benchLighthouse(origin: string): Promise<void> {
  const { executablePath, env } = await findChromium();
  const browser = await launch({
    chromePath: executablePath,
    chromeFlags: ["--headless=new", "--no-sandbox"],
    ...(env ? { envVars: env } : {}),
  });
  try {
    for (const [name, path] of Object.entries(await benchedPages(origin))) {
      await benchPage(name, origin + path, browser.port);
    }
  } finally {
    browser.kill();
  }
}

async function benchPage(name: string, page: string, port: number): Promise<void> {
  const result = await lighthouse(page, { port, onlyCategories: [...CATEGORIES], logLevel: "error" });
  if (!result || result.lhr.runtimeError) {
    throw new Error(
      `Lighthouse no pudo con ${page}: ${result?.lhr.runtimeError?.message ?? "sin resultado"}`,
    );
  }
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));
  const ofThePage = scores.slice(1);
  printFigure(
    `${name}: rendimiento, accesibilidad, buenas prácticas, SEO`,
    scores.join(" · "),
    ofThePage.every((score) => score === 100),
  );
  const paint = (audits["largest-contentful-paint"]?.numericValue ?? Number.NaN) / 1000;
  printFigure("  mayor elemento a la vista (LCP)", `${paint.toFixed(1)} s`);
  for (const category of CATEGORIES.slice(1)) {
    const lost = categories[category]?.auditRefs.filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1,
    );
    for (const { id } of lost ?? []) printFigure(`  · ${audits[id]!.title}`, id);
  }
}
