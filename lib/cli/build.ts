import { buildPortal } from "./build-portal.ts";
import { runCommand } from "./run-command.ts";
import { stage } from "./stage.ts";

// Builds without starting, for an image: the start that follows finds the build done.

await runCommand(async () => {
  await stage("Pantallas compiladas", buildPortal);
  return 0;
});
