import { answerNetworksFile } from "#lib/networks/public/network-files.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

export const GET = (request: Request): Promise<Response> => answerNetworksFile(request, "csv");
export const OPTIONS = answerPreflight;
