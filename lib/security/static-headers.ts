function permissions(camera: string): string {
  return `accelerometer=(), browsing-topics=(), ${camera}, display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()`;
}

/** The one page that reads codes with a camera: the door of an event. */
export const cameraPage = {
  source: "/eventos/:id/puerta",
  headers: { "Permissions-Policy": permissions("camera=(self)") },
} as const;

/** Headers that are the same for every answer, files included. Those that change by request are set in proxy.ts. */
export const staticHeaders = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // A case's address names its folio: no other site should learn it from a link that is followed.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": permissions("camera=()"),
  "Cross-Origin-Opener-Policy": "same-origin",
  // Open data is read by other sites through CORS, which this does not touch; embedding a file is what it refuses.
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Permitted-Cross-Domain-Policies": "none",
} as const satisfies Record<string, string>;

/** Said only over https: from then on a browser comes in no other way. */
export const strictTransport = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
} as const;
