import { admitAdministrator } from "#lib/accounts/admit-administrator.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { openDatabase } from "./open-database.ts";
import { runCommand } from "./run-command.ts";

// `npm run admin:link -- correo@institucion.gob.mx` gives the link with which the first administrator of an
// installation makes the account, or one who lost the access gets it back.

await runCommand(async () => {
  const database = await openDatabase();
  try {
    const link = await admitAdministrator(process.argv[2] ?? "");
    console.log(`Abra este enlace en un navegador. Sirve una sola vez:\n\n${link}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error([error.message, ...Object.values(error.fields)].join(" "));
    return 1;
  } finally {
    await getDatabase().$disconnect();
    await database.close();
  }
});
