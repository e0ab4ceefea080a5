type OriginSources = {
  /** The setting APP_URL, when there is one. */
  appUrl: string | undefined;
  production: boolean;
  /** The header `Host` and the scheme of the connection. */
  host: string | null;
  scheme: string;
};

/**
 * The origin a write must come from. In production it is the one of APP_URL alone, for the `Host` header is written by
 * the client; a demonstration answers under whatever name its machine is reached by.
 */
export function ownOrigin({ appUrl, production, host, scheme }: OriginSources): string {
  if (appUrl && (production || host === null)) return new URL(appUrl).origin;
  return new URL(`${scheme}//${host ?? "localhost"}`).origin;
}
