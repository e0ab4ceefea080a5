import { Agent, get } from "node:http";
import type { RunningPortal } from "./running-portal.ts";

const agent = new Agent({ keepAlive: true });

/**
 * Asks for a page and reads it whole. Not compressed: unpacking it would be this program's time, not the server's.
 * @returns milliseconds.
 * @throws Error on any answer but 200: a redirect to the sign-in would be a quick page.
 */
export const viewPage = ({ address }: RunningPortal, page: string, cookie: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    get(`${address}${page}`, { agent, headers: { cookie } }, (answer) => {
      answer.resume();
      answer.once("end", () => {
        if (answer.statusCode === 200) resolve(performance.now() - began);
        else reject(new Error(`${page} respondió ${answer.statusCode}`));
      });
    }).once("error", reject);
  });
