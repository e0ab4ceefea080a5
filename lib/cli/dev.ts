import { runCommand } from "./run-command.ts";
import { servePortal } from "./serve-portal.ts";

await runCommand(() => servePortal("dev"));
