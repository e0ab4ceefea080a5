import { answerAgreement } from "#lib/open-data/agreement/answer-agreement.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

type Context = { params: Promise<{ numero: string }> };

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerAgreement(request, (await params).numero);

export const OPTIONS = answerPreflight;
