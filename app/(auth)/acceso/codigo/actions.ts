"use server";

import { redirect } from "next/navigation";
import { passSecondFactor } from "#lib/accounts/pass-second-factor.ts";
import { clearPendingSignIn, findPendingSignIn } from "#lib/auth/pending-sign-in.ts";
import { readRequestOrigin } from "#lib/auth/request-origin.ts";
import { safeReturnPath } from "#lib/auth/return-path.ts";
import { writeSession } from "#lib/auth/session-cookie.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { DomainError } from "#lib/kernel/errors.ts";

/** Opens the session of somebody whose password was right, with the code of their telephone. */
export async function passSecondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const { code } = readFields(form, ["code"]);
  return submitForm({}, async () => {
    const pending = await findPendingSignIn();
    if (!pending) {
      throw new DomainError(
        "unauthenticated",
        "Pasaron más de cinco minutos: empiece de nuevo con su contraseña.",
      );
    }
    const { returnTo, ...subject } = pending;
    const passed = await passSecondFactor(subject, code, await readRequestOrigin());
    await clearPendingSignIn();
    await writeSession(passed);
    redirect(safeReturnPath(returnTo));
  });
}
