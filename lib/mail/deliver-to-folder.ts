import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { composeMessage, type Sender } from "./compose-message.ts";
import type { Deliver } from "./delivery.ts";

/** A local mailbox for demonstrations: each mail becomes `<id>.eml`, which any mail program opens. */
export function deliverToFolder(folder: string, sender: Sender): Deliver {
  return async (letter) => {
    try {
      const file = path.join(folder, `${letter.id}.eml`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, await composeMessage(letter, sender), { mode: 0o600 });
      await rename(`${file}.part`, file);
      return { status: "sent" };
    } catch {
      return { status: "unavailable", reason: "No se pudo escribir en la carpeta de correo." };
    }
  };
}
