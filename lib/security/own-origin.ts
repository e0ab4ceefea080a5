type OriginSources = {
  /** The setting of that name. */
  appUrl: string;
  production: boolean;
  /** The header `Host` and the scheme of the connection, `https:`. */
  host: string | null;
  scheme: string;
};

/**
 * The origin a write must come from. In production it is the one of APP_URL alone, for the `Host` header is written by
 * the client; a demonstration answers under whatever name its machine is reached by.
 */
export function ownOrigin({ appUrl, production, host, scheme }: OriginSources): string {
  return new URL(production || host === null ? appUrl : `${scheme}//${host}`).origin;
}
