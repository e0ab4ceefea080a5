/** The same names as in public/puerta.js. */
const CACHE = "puerta";
const WORKER = "/puerta.js";

/**
 * Keeps this page, with its list and its program, in the telephone, so that it opens again without network: the browser's
 * own copy and a small worker that serves it at this address alone. Where a browser has no such thing the page works
 * while it stays open.
 * @returns whether it will open without network
 */
export async function keepPage(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: location.pathname });
    const cache = await caches.open(CACHE);
    for (const kept of await cache.keys()) {
      const { pathname } = new URL(kept.url);
      if (pathname !== location.pathname && pathname.includes("/puerta")) await cache.delete(kept);
    }
    const page = await fetch(location.pathname);
    if (!page.ok || page.redirected) return false;
    await cache.put(location.pathname, page.clone());
    await cache.addAll([...new Set(["/reading.js", ...namedIn(await page.text()), ...loaded()])]);
    return true;
  } catch {
    // Without network the copy of another time is as good.
    return (await caches.match(location.pathname, { cacheName: CACHE })) !== undefined;
  }
}

const PROGRAM = "/_next/static/";

/** Files of the program that the page asks for when it opens. */
const namedIn = (html: string): string[] =>
  [...html.matchAll(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g)].map(([path]) => path);

/** Files of the program that this page has asked for: those that its styles name too. */
const loaded = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith(PROGRAM))
    .map(({ pathname }) => pathname);

/** Takes the page away from this telephone: its list has names. */
export async function forgetPage(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await caches.delete(CACHE);
  const worker = await navigator.serviceWorker.getRegistration(location.pathname);
  await worker?.unregister();
}
