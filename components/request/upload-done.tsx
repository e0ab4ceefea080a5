import { FlashMessage } from "#components/ui/flash-message.tsx";
import type { UploadNotice } from "./upload-notice.ts";

/** That the file is in, and what the person should know about it before handing it in. */
export function UploadDone({ notice }: { notice: UploadNotice | null }) {
  if (!notice || notice.error) return null;
  return (
    <FlashMessage
      tone={notice.warnings.length > 0 ? "warning" : "success"}
      title={notice.name ? `Se adjuntó «${notice.name}».` : "El archivo se adjuntó."}
    >
      {notice.warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </FlashMessage>
  );
}
