type CspOptions = {
  /** Random, base64, new for each request. */
  nonce: string;
  /** The development server evaluates code and injects styles; never in production. */
  development: boolean;
  https: boolean;
};

/**
 * The Content-Security-Policy of every answer: nothing is allowed unless named, all of it from this very origin, and
 * script runs only when it carries the request's nonce or was loaded by one that did.
 */
export const buildCsp = ({ nonce, development, https }: CspOptions): string =>
  // The worker is that of an event's door, which opens without network.
  `${buildPolicy(`'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`, {
    development,
    https,
  })}; worker-src 'self'`;

/** That of a page for reading, which is the same for everyone (lib/web): script of our own files and none in the page. */
export const buildReadingCsp = (https: boolean): string =>
  buildPolicy("'self'", { development: false, https });

function buildPolicy(script: string, { development, https }: Omit<CspOptions, "nonce">): string {
  const directives = [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ];
  if (https) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}
