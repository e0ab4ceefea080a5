import { readdir } from "node:fs/promises";
import path from "node:path";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
interface Route {
  /** «/api/estadisticas/[tabla]» */
  path: string;
  pattern: RegExp;
  get: Handler;
}

const ORIGIN = "http://localhost:3000";
const app = path.resolve("app");

/** Every address below `folder` that is answered by a handler of its own. */
export async function listRoutes(folder: string): Promise<Route[]> {
  const files = await readdir(path.join(app, folder), { recursive: true });
  const routes = files.filter((file) => path.basename(file) === "route.ts");
  return Promise.all(
    routes.map(async (file) => {
      const segments = path.dirname(path.join(folder, file)).split(path.sep);
      const address = `/${segments.filter((segment) => !segment.startsWith("(")).join("/")}`;
      const source = address.replace(/[.]/g, "\\.").replace(/\[(\w+)\]/g, "(?<$1>[^/]+)");
      const { GET } = (await import(path.join(app, folder, file))) as { GET: Handler };
      return { path: address, pattern: new RegExp(`^${source}$`), get: GET };
    }),
  );
}

/** Asks the handler that would answer an address, as the portal would. */
export function askRoute(routes: readonly Route[], address: string): Promise<Response> {
  const url = new URL(address, ORIGIN);
  // A fixed name stands before one that is filled in.
  const [route] = routes
    .filter(({ pattern }) => pattern.test(url.pathname))
    .toSorted((a, b) => a.path.split("[").length - b.path.split("[").length);
  if (!route) throw new Error(`No handler answers ${address}`);
  const params = { ...route.pattern.exec(url.pathname)!.groups };
  return Promise.resolve(route.get(new Request(url), { params: Promise.resolve(params) }));
}
