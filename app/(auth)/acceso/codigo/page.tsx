import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { findPendingSignIn } from "#lib/auth/pending-sign-in.ts";
import { Door } from "../../_components/door.tsx";
import { CodeForm } from "./_components/code-form.tsx";

export const metadata: Metadata = { title: "Segundo factor" };

export default async function SecondFactorPage() {
  if (!(await findPendingSignIn())) redirect("/acceso");
  return (
    <Door
      title="Escriba el código de su teléfono"
      lead="Su contraseña es correcta. Falta el código de seis cifras que muestra su aplicación de autenticación; cambia cada 30 segundos."
      aside={
        <section aria-labelledby="sin-telefono" className="max-w-prose space-y-3">
          <h2 id="sin-telefono" className="text-xl">
            Si no tiene su teléfono
          </h2>
          <p>
            Pida a quien sea titular de su oficina que quite su segundo factor desde la página «Equipo»; si
            usted es titular, pídalo a la administración del portal. Después podrá configurar otro.
          </p>
        </section>
      }
    >
      <CodeForm />
    </Door>
  );
}
