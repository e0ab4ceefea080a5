import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";

// The floor: a bare HTTP server that sends files one after another. Arguments: the port and their paths.
const [, , port, ...files] = process.argv;

createServer((_request, response) => {
  void (async () => {
    for (const file of files) {
      const bytes = createReadStream(file);
      bytes.pipe(response, { end: false });
      await once(bytes, "end");
    }
    response.end();
  })();
}).listen(Number(port), "127.0.0.1", () => console.log("listo"));
