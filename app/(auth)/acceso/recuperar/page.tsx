import type { Metadata } from "next";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { Door } from "../../_components/door.tsx";
import { ResetRequestForm } from "./_components/reset-request-form.tsx";

type ResetRequestPageProps = { searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Recuperar el acceso" };

export default async function ResetRequestPage({ searchParams }: ResetRequestPageProps) {
  const sent = (await searchParams).hecho === "enviado";
  return (
    <Door
      title="Recuperar el acceso"
      lead="Escriba el correo de su cuenta. Le enviaremos un enlace para elegir otra contraseña; sirve una hora y una sola vez."
    >
      {sent ? (
        <FlashMessage title="Revise su correo" className="mb-6">
          <p>
            Si esa dirección tiene una cuenta habilitada, en unos minutos recibirá el enlace. Si no llega,
            revise la carpeta de correo no deseado o pregunte a quien sea titular de su oficina.
          </p>
        </FlashMessage>
      ) : null}
      <ResetRequestForm />
    </Door>
  );
}
