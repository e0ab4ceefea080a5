import { LinkButton } from "#components/ui/link-button.tsx";
import { HOME } from "#lib/auth/return-path.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "#lib/demo/accounts.ts";
import { DEMO_OFFICES } from "#lib/demo/offices.ts";
import { ROLES } from "#lib/permissions/roles.ts";

const href = (email: string, returnTo: string) =>
  `/acceso?${new URLSearchParams({ cuenta: email, ...(returnTo === HOME ? {} : { volver: returnTo }) })}`;

/** Every account of the demonstration, with the way to fill in the form with it. */
export function DemoAccounts({ returnTo }: { returnTo: string }) {
  return (
    <section aria-labelledby="cuentas-demo" className="rounded-panel border border-linea bg-white p-5 sm:p-6">
      <h2 id="cuentas-demo" className="text-xl">
        Cuentas de la demostración
      </h2>
      <p className="mt-2 text-sm text-tinta-suave">
        Personas inventadas. La contraseña de todas es{" "}
        <code className="font-semibold whitespace-nowrap text-tinta">{DEMO_PASSWORD}</code>.
      </p>
      <ul className="mt-4 divide-y divide-linea border-t border-linea">
        {DEMO_ACCOUNTS.map(({ email, name, role, office }) => (
          <li key={email} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
            <div className="min-w-0 flex-1 basis-56 text-sm">
              <p className="font-semibold">{ROLES[role].label}</p>
              <p className="text-tinta-suave">
                {name} · {DEMO_OFFICES[office].name}
              </p>
              <p className="font-mono text-xs wrap-anywhere">{email}</p>
            </div>
            <LinkButton href={href(email, returnTo)} variant="secondary" size="small">
              Usar<span className="sr-only"> la cuenta de {name}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
