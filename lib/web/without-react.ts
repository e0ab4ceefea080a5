const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/gi;
/** Data for search engines, and the page's own little script. */
const STAYS = /\btype="application\/ld\+json"|\bsrc="\/reading\.js"/;

/**
 * A page for reading without the program that would make it an application: its links and forms are plain ones. React
 * takes five times what such a page weighs, and does nothing in it. The nonces go too: nothing is left that needs one.
 * @param html as Next sends it
 */
export const withoutReact = (html: string): string =>
  html
    .replace(SCRIPT, (script, attributes: string) => (STAYS.test(attributes) ? script : ""))
    .replace(PRELOAD, "")
    .replace(/ nonce="[^"]*"/g, "");
