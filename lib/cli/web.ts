import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import createNext from "next";
import { projectFolder } from "#lib/database-server/project-folder.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { prepareSearch } from "#lib/open-data/search/answer-search.ts";
import { readCurrentColumns } from "#lib/registry/search/registry-index.ts";
import { allowRead } from "#lib/security/allow-read.ts";
import { answerHere } from "#lib/web/answer-here.ts";
import { keepAnswers } from "#lib/web/keep-answers.ts";
import { tellLength } from "#lib/web/tell-length.ts";
import { tellUnknown } from "#lib/web/tell-unknown.ts";
import { refuseMethod } from "#lib/web/refuse-method.ts";

// The web process of `npm start`: Next, behind a memory of the public answers.
const { port } = getSettings();
process.title = "portal-web";

const app = createNext({ dev: false, dir: projectFolder, port });
await app.prepare();

const next = app.getRequestHandler();
const answer = keepAnswers(
  refuseMethod(
    answerHere(
      tellUnknown(
        tellLength((request, response) => next(request, response)),
        readUnknown,
      ),
      allow,
    ),
  ),
  readCurrentColumns,
  allow,
);
const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => fail(response, error));
});
// Next keeps a program alive through what nobody caught: one that cannot listen has nothing to live for.
server.once("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port);
// Without its database it says so to whoever asks; the next who search do this on their way.
prepareSearch().catch((error: unknown) => console.error(error));
process.once("SIGTERM", () => server.close(() => process.exit()).closeIdleConnections());

async function allow({ url = "", headers }: IncomingMessage): Promise<Record<string, string> | null> {
  const forwarded = headers["x-forwarded-for"];
  const { retryAfter, headers: left } = await allowRead(
    url.split("?")[0]!,
    forwarded ? String(forwarded) : null,
  );
  return retryAfter === null ? left : null;
}

/** What this portal says at an address that it has no page for. @throws Error when it says something else, or nothing */
async function readUnknown(language: Language): Promise<string> {
  const answer = await fetch(`http://localhost:${port}${pathIn(language, "/pagina-que-no-existe")}`);
  if (answer.status !== 404) throw new Error(`A page that does not exist answered ${answer.status}.`);
  return answer.text();
}

/** Without its database the portal still says so: Next has a page for it, and only what comes before it can fail here. */
function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (!response.headersSent) response.writeHead(503, { "Content-Type": "text/plain; charset=utf-8" });
  response.end("El portal no puede responder en este momento. Vuelva a intentarlo en unos minutos.");
}
