/** 128 random bits in base64: what a page's scripts carry so that an injected one, which cannot know them, does not run. */
export function createNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}
