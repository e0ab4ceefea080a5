import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { test } from "./support/portal-test.ts";
import { fromBufferPromise } from "yauzl";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";

const HEAD = "titular@jalisco.example";

/** Unpacks an archive in a folder, as whoever receives it does. */
async function unpack(bytes: Buffer, folder: string): Promise<string[]> {
  const archive = await fromBufferPromise(bytes, { strictFileNames: true });
  const paths: string[] = [];
  for await (const entry of archive.eachEntry()) {
    const file = path.join(folder, entry.fileName);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await buffer(await archive.openReadStreamPromise(entry)));
    paths.push(entry.fileName);
  }
  return paths;
}

test("the head prepares the pack, takes it, goes on with a cut download and reads it without the portal", async ({
  browser,
}) => {
  const page = await signIn(browser, HEAD);
  const complaints = watchConsole(page);
  await page.goto("/entrega");
  await inspect(page);
  await page.getByRole("button", { name: "Preparar el paquete" }).click();
  const link = page.getByRole("link", { name: "Descargar el paquete" });
  await expect(link).toBeVisible({ timeout: 60_000 });
  await inspect(page);
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^entrega-.*\.zip$/);
  const bytes = await readFile(await download.path());
  expect(complaints).toEqual([]);

  const address = (await link.getAttribute("href"))!;
  const whole = await page.request.get(address);
  expect(whole.headers()["content-length"]).toBe(String(bytes.length));
  const etag = whole.headers()["etag"]!;
  for (const start of [1, Math.floor(bytes.length / 2), bytes.length - 5]) {
    const rest = await page.request.get(address, { headers: { Range: `bytes=${start}-`, "If-Range": etag } });
    expect([rest.status(), (await rest.body()).equals(bytes.subarray(start))], `from ${start}`).toEqual([
      206,
      true,
    ]);
  }
  expect((await page.request.get(address, { headers: { Range: `bytes=${bytes.length}-` } })).status()).toBe(
    416,
  );

  const folder = await mkdtemp(path.join(tmpdir(), "entrega-"));
  try {
    const paths = await unpack(bytes, folder);
    const sums = (await readFile(path.join(folder, "SHA256SUMS"), "utf8")).trimEnd().split("\n");
    expect(sums).toHaveLength(paths.length - 1);
    for (const line of sums) {
      const content = await readFile(path.join(folder, line.slice(66)));
      expect(createHash("sha256").update(content).digest("hex"), line).toBe(line.slice(0, 64));
    }
    const offline = await (await browser.newContext({ offline: true })).newPage();
    const asked: string[] = [];
    offline.on("request", (request) => asked.push(new URL(request.url()).protocol));
    await offline.goto(pathToFileURL(path.join(folder, "index.html")).href);
    await expect(offline.getByRole("heading", { level: 1 })).toHaveText(/Jalisco/);
    await expect(offline.getByRole("heading", { name: "Compromisos abiertos y sus fechas" })).toBeVisible();
    await inspect(offline);
    const links = await offline
      .locator("main a[href]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href")!));
    const linked = links.filter((href) => !href.startsWith("#")).map(decodeURIComponent);
    expect(linked.filter((file) => !paths.includes(file))).toEqual([]);
    expect(new Set(asked)).toEqual(new Set(["file:"]));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("nobody else has it: another office, an editor and who has not signed in", async ({
  browser,
  request,
}) => {
  const head = await signIn(browser, HEAD);
  await head.goto("/entrega");
  const address = (await head
    .getByRole("link", { name: "Descargar el paquete" })
    .first()
    .getAttribute("href"))!;
  for (const email of ["titular@yucatan.example", "enlace@jalisco.example", "titular@dgcp.example"]) {
    const stranger = await signIn(browser, email);
    expect((await stranger.request.get(address)).status(), email).toBe(404);
  }
  const editor = await signIn(browser, "enlace@jalisco.example");
  expect((await editor.goto("/entrega"))?.status()).toBe(404);
  const nobody = await request.get(address, { maxRedirects: 0 });
  expect([nobody.status(), nobody.headers()["location"]]).toEqual([303, expect.stringContaining("/acceso")]);
  await head.getByRole("button", { name: "Borrarlo ya" }).first().click();
  await expect(head.getByText(/Se borró el/).first()).toBeVisible();
  expect((await head.request.get(address)).status()).toBe(404);
});
