import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { findSession } from "#lib/auth/find-session.ts";
import { HOME, safeReturnPath } from "#lib/auth/return-path.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "#lib/demo/accounts.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { Door } from "../_components/door.tsx";
import { DemoAccounts } from "./_components/demo-accounts.tsx";
import { SignInForm } from "./_components/sign-in-form.tsx";
import { SignInHelp } from "./_components/sign-in-help.tsx";

type SignInPageProps = { searchParams: Promise<{ volver?: string; hecho?: string; cuenta?: string }> };

export const metadata: Metadata = { title: "Acceso de oficinas" };

const DONE = {
  salio: "Su sesión se cerró en este navegador.",
  restablecida: "Su contraseña cambió y sus sesiones se cerraron. Entre con la nueva.",
} as const;

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { volver, hecho, cuenta } = await searchParams;
  const returnTo = safeReturnPath(volver);
  if (await findSession()) redirect(returnTo);
  const demo = getSettings().mode === "demo";
  const chosen = demo ? DEMO_ACCOUNTS.find(({ email }) => email === cuenta) : undefined;
  const done = hecho && hecho in DONE ? DONE[hecho as keyof typeof DONE] : null;
  return (
    <Door
      title="Acceso de oficinas"
      lead="Para las oficinas de asuntos internacionales de estados y municipios, la DGCP y la CJA. Consultar el registro no requiere cuenta."
      aside={demo ? <DemoAccounts returnTo={returnTo} /> : <SignInHelp />}
    >
      {done ? <FlashMessage title={done} className="mb-6" /> : null}
      {returnTo !== HOME && !done ? (
        <p className="mb-6 text-tinta-suave">Inicie sesión para ver la página que pidió.</p>
      ) : null}
      <SignInForm
        key={chosen?.email}
        returnTo={returnTo}
        given={chosen ? { email: chosen.email, password: DEMO_PASSWORD } : undefined}
      />
    </Door>
  );
}
