import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

// Loaded before the web server's own code. Next tells the program no address but what X-Forwarded-For says, and adds the
// connection's own only when the client sent none: here it is always added, at the end, where nobody else can write.
subscribe("http.server.request.start", (message) => {
  const { request } = message as { request: IncomingMessage };
  const given = request.headers["x-forwarded-for"];
  const socket = request.socket.remoteAddress ?? "unknown";
  request.headers["x-forwarded-for"] = given ? `${String(given)}, ${socket}` : socket;
});
