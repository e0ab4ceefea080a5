import { Agent, request } from "node:http";
import { quantile, seconds } from "../figures.ts";
import { shareOut } from "../share-out.ts";

export interface LoadFigures {
  perSecond: number;
  /** Milliseconds. */
  median: number;
  p99: number;
}

/**
 * Asks for each address once, so many at a time.
 * @throws Error when one is not answered with 200
 */
export async function load(addresses: readonly string[], clients: number): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  try {
    const elapsed = await seconds(() =>
      shareOut(clients, addresses, async (address) => {
        times.push((await seconds(() => get(address, agent))) * 1000);
      }),
    );
    return {
      perSecond: addresses.length / elapsed,
      median: quantile(times, 0.5),
      p99: quantile(times, 0.99),
    };
  } finally {
    agent.destroy();
  }
}

const get = (address: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = request(address, { agent }, (answer) => {
      answer.on("error", reject);
      answer.on("end", () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${answer.statusCode} ${address}`)),
      );
      answer.resume();
    });
    asked.on("error", reject);
    asked.end();
  });
