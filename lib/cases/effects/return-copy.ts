import { sendBack } from "./case-returns.ts";
import type { PlainEffect } from "./effect.ts";

/** Steps 10 and 11: the signed copy goes back to the office with its reason; only the copy, its date and place open again. */
export const returnCopy: PlainEffect<"return_copy" | "return_from_verification"> = ({
  snapshot,
  actor,
  now,
  input,
}) => ({
  statements: [
    sendBack(snapshot, {
      ...{ kind: "SIGNED_COPY", reason: input.reason, parts: ["SIGNED_COPY"], byId: actor.id!, now },
    }),
  ],
});
