const KEPT =
  /^(?:\/(?:en\/?)?|(?:\/en)?\/(?:registro|cifras|cifras\/comparar|datos)|(?:\/en)?\/registro\/RAI-[^/]+|(?:\/en)?\/registro\/suscripcion\.(?:atom|json)|\/api\/(?:rai|estadisticas)(?:\/[^/]+)?)$/;

/**
 * Whether what is at this path depends on nothing but its address, the registry and the day: it can be kept until one of
 * them changes. Downloads are not kept, since they are long and streamed.
 */
export const isKeptPath = (pathname: string): boolean => KEPT.test(pathname);
