// Serves the page of an event's door, and its program, from this telephone's copy when there is no network. It is
// registered for that address alone; the page makes the copy (keep-page.ts).
const CACHE = "puerta";
/** The page has names: a copy older than this is thrown away, not shown. Milliseconds. */
const LONGEST = 3 * 24 * 60 * 60 * 1000;

const isOld = (copy) => Date.now() - Date.parse(copy.headers.get("date") ?? "") > LONGEST;

async function answerPage(request) {
  const cache = await caches.open(CACHE);
  const { pathname } = new URL(request.url);
  try {
    const answer = await fetch(request);
    // Whoever is led elsewhere, or finds nothing, has no list here any more. A portal in trouble takes nothing away.
    if (answer.ok) await cache.put(pathname, answer.clone());
    else if (answer.status < 500) await cache.delete(pathname);
    return answer;
  } catch (error) {
    const copy = await cache.match(pathname);
    if (copy && !isOld(copy)) return copy;
    await cache.delete(pathname);
    throw error;
  }
}

async function answerFile(request) {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}

self.addEventListener("fetch", (event) => {
  const { mode, method, url } = event.request;
  const { pathname, origin } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate") event.respondWith(answerPage(event.request));
  else if (pathname.startsWith("/_next/static/") || pathname === "/reading.js")
    event.respondWith(answerFile(event.request));
});
