import { ProgressBar } from "#components/ui/progress-bar.tsx";

/** How much has been sent, in hundredths; then the inspection, which takes a moment that nobody can measure. */
export function UploadProgress({ percent }: { percent: number }) {
  const sent = percent >= 100;
  return (
    <div className="sm:max-w-xl">
      {sent ? null : <ProgressBar label="Enviando el archivo" value={percent} max={100} unit="%" />}
      <p role="status" className={sent ? "font-semibold" : "sr-only"}>
        {sent ? "Archivo recibido. Se está revisando…" : "Enviando el archivo"}
      </p>
    </div>
  );
}
