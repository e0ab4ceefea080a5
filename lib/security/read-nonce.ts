/** The nonce that the proxy gave to this request's page. @param csp the header `Content-Security-Policy` of the request */
export const readNonce = (csp: string | null): string | undefined => /'nonce-([^']+)'/.exec(csp ?? "")?.[1];
