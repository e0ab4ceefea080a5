import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { isResetLinkAlive } from "#lib/accounts/reset-password.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { Door } from "../../../_components/door.tsx";
import { NewPasswordForm } from "./_components/new-password-form.tsx";

type ResetPageProps = { params: Promise<{ token: string }> };

export const metadata: Metadata = { title: "Elegir otra contraseña" };

export default async function ResetPasswordPage({ params }: ResetPageProps) {
  const { token } = await params;
  if (!(await isResetLinkAlive(token))) {
    return (
      <DeadLink>
        <p>Puede pedir otro enlace; el más reciente es el único que sirve.</p>
        <LinkButton href="/acceso/recuperar">Pedir otro enlace</LinkButton>
      </DeadLink>
    );
  }
  return (
    <Door
      title="Elija otra contraseña"
      lead="Al guardarla se cerrarán las sesiones que su cuenta tenga abiertas."
    >
      <NewPasswordForm token={token} />
    </Door>
  );
}
