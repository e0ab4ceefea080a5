import { TextLink } from "#components/ui/text-link.tsx";
import { type Evidence, readEvidence } from "#lib/evidence/evidence.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** The evidence of something, each piece where it can be seen. Nothing when there is none. */
export function EvidenceList({ text }: { text: string }) {
  const pieces = readEvidence(text);
  if (pieces.length === 0) return null;
  return (
    <ul className="space-y-1 text-sm wrap-anywhere">
      {pieces.map((piece, at) => (
        <li key={at}>
          <Piece piece={piece} />
        </li>
      ))}
    </ul>
  );
}

function Piece({ piece }: { piece: Evidence }) {
  switch (piece.kind) {
    case "agreement":
      return <TextLink href={agreementAddress(piece.number)}>{piece.number}</TextLink>;
    case "link":
      return (
        <a href={piece.href} rel="noreferrer nofollow" className="link">
          {piece.href}
        </a>
      );
    case "text":
      return piece.text;
  }
}
