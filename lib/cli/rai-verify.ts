import { getDatabase } from "#lib/kernel/db.ts";
import { verifyLog } from "#lib/registry-log/verify-log.ts";
import { openDatabase } from "./open-database.ts";
import { runCommand } from "./run-command.ts";

// `npm run rai:verify` checks the public log of the registry against the data and tells the first thing that is not as
// it was published.

const count = new Intl.NumberFormat("es-MX");

await runCommand(async () => {
  const database = await openDatabase();
  try {
    const { leaves, roots, fault } = await verifyLog(getDatabase());
    if (fault) {
      console.error(`El registro público fue alterado. ${fault}`);
      return 1;
    }
    console.log(
      `El registro público está íntegro: ${count.format(leaves)} hojas, de inscripciones y actos, y ${count.format(roots)} raíces diarias.`,
    );
    return 0;
  } finally {
    await getDatabase().$disconnect();
    await database.close();
  }
});
