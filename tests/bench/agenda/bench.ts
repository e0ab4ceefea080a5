import { randomBytes } from "node:crypto";
import { benchMailing } from "./mailing-bench.ts";
import { benchPicture } from "./picture-bench.ts";
import { benchRegistration } from "./registration-bench.ts";

// This program signs its sessions as the portals that it starts.
process.env.APP_SECRET = randomBytes(48).toString("base64");

// Each measures on a database of its own, and runs alone too: `npm run bench:agenda -- inscripciones`.
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  inscripciones: benchRegistration,
  correo: benchMailing,
  panorama: benchPicture,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No hay medición llamada ${unknown.join(", ")}. Hay: ${Object.keys(BENCHES).join(", ")}.`);
  process.exitCode = 1;
} else {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length === 0 || asked.includes(name)) await bench();
  }
}
