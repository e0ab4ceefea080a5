import { printFigure } from "./figures.ts";
import { withPortal } from "./running-portal.ts";

/** How long `npm start` takes in a checkout where everything is in place: its own PostgreSQL, data and build. */
export async function benchStart(): Promise<void> {
  const startOf = () => withPortal({}, async ({ startSeconds }) => startSeconds);
  // The first one builds and loads whatever is missing.
  const first = await startOf();
  const warm = await startOf();
  printFigure("npm start hasta /api/salud, primera vez en esta corrida", `${first.toFixed(1)} s`);
  printFigure("npm start hasta /api/salud, con todo en su lugar", `${warm.toFixed(1)} s`);
}
