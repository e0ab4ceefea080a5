import { verifyTrail } from "#lib/audit/verify-trail.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { openDatabase } from "./open-database.ts";
import { runCommand } from "./run-command.ts";

// `npm run audit:verify` recomputes the chain of the trail and names the first row that is not as it was written.

const count = new Intl.NumberFormat("es-MX");

await runCommand(async () => {
  const database = await openDatabase();
  try {
    const { rows, streams, broken } = await verifyTrail(getDatabase());
    const checked = `${count.format(rows)} renglones de ${count.format(streams)} series`;
    if (!broken) {
      console.log(`La bitácora está íntegra: ${checked}, cada uno con la huella del anterior.`);
      return 0;
    }
    const { stream, seq, action, what } = broken;
    const named = action ? `renglón ${seq} (${action})` : `renglón ${seq}`;
    console.error(`La bitácora fue alterada. Serie ${stream}, ${named}: ${what}.`);
    console.error(`Antes de él se comprobaron ${checked}.`);
    return 1;
  } finally {
    await getDatabase().$disconnect();
    await database.close();
  }
});
