import type { UploadNotice } from "./upload-notice.ts";

const UNREACHABLE =
  "No se pudo enviar: se perdió la conexión con el portal. El archivo sigue elegido; vuelva a intentarlo.";
const UNEXPECTED = "El portal no pudo recibir el archivo. Vuelva a intentarlo en un momento.";

interface Answer {
  error?: string;
  documento?: { nombre: string };
  avisos?: string[];
}

/**
 * Posts a form and tells how much of it has been sent, which `fetch` cannot.
 * @param onProgress hundredths, 100 when all has been sent and the answer is awaited
 * @returns always how it ended; a lost connection is an outcome too
 */
export function sendFile(
  address: string,
  form: FormData,
  onProgress: (percent: number) => void,
): Promise<UploadNotice> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.upload.onload = () => onProgress(100);
    request.onerror = () => resolve({ error: UNREACHABLE, warnings: [] });
    request.onload = () => resolve(readAnswer(request.status, request.response as Answer | null));
    request.send(form);
  });
}

function readAnswer(status: number, answer: Answer | null): UploadNotice {
  if (status < 300 && answer?.documento) {
    return { name: answer.documento.nombre, warnings: answer.avisos ?? [] };
  }
  return { error: answer?.error ?? UNEXPECTED, warnings: [] };
}
