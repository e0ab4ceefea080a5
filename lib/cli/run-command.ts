import { SettingsError } from "#lib/kernel/env.ts";

/**
 * Runs a command's body and ends the process with its exit code. A wrong setting is told in its own words; anything
 * else is a defect, and whoever runs the command on their machine needs the whole of it.
 */
export async function runCommand(body: () => Promise<number>): Promise<never> {
  try {
    process.exit(await body());
  } catch (error) {
    console.error(error instanceof SettingsError ? `\n${error.message}` : error);
    process.exit(1);
  }
}
