import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { RefreshWhileAtWork } from "#components/ui/refresh-while-at-work.tsx";
import type { PackRow } from "#lib/hand-over/packs/list-packs.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import { PACKS_HREF } from "../pack-address.ts";

/** How far the preparation has come. It goes on by itself: this page may be left and found again. */
export function PackInPreparation({ pack }: { pack: PackRow }) {
  const { documents, read, bytes, bytesRead } = pack;
  return (
    <Panel title="Se está preparando">
      <RefreshWhileAtWork />
      {/* Without script the page asks for itself again. */}
      <noscript>
        <meta httpEquiv="refresh" content="4" />
      </noscript>
      {documents === 0 ? (
        <p role="status">Se está reuniendo lo que la oficina tiene.</p>
      ) : (
        <>
          <ProgressBar label="Documentos revisados" value={read} max={documents} />
          <p className="mt-2 text-sm text-tinta-suave">
            {formatSize(bytesRead)} de {formatSize(bytes)}
          </p>
        </>
      )}
      <p className="mt-4 max-w-measure text-tinta-suave">
        De cada documento se comprueba su huella. El trabajo sigue aunque cierre esta página; vuelva cuando
        quiera.
      </p>
      <LinkButton href={PACKS_HREF} variant="secondary" size="small" className="mt-5">
        Actualizar
      </LinkButton>
    </Panel>
  );
}
