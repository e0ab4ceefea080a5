/** For who has no account yet. */
export function SignInHelp() {
  return (
    <section aria-labelledby="sin-cuenta" className="max-w-prose space-y-3">
      <h2 id="sin-cuenta" className="text-xl">
        Si aún no tiene cuenta
      </h2>
      <p>
        Las cuentas se crean por invitación: pídala a quien sea titular de su oficina. Le llegará un correo
        con un enlace que sirve siete días.
      </p>
      <p>
        Si su oficina todavía no participa, la persona titular puede solicitarlo a la Dirección General de
        Coordinación Política de la SRE.
      </p>
    </section>
  );
}
