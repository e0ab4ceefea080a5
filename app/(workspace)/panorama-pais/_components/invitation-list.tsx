import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { type Invitation, invitationHref } from "#lib/panorama/invitations/invitation.ts";

export function InvitationTag({ answer }: Pick<Invitation, "answer">) {
  if (answer === null) return <StatusTag tone="warning">Sin contestar</StatusTag>;
  return answer.accepted ? (
    <StatusTag tone="success">Aceptada</StatusTag>
  ) : (
    <StatusTag tone="neutral">No aceptada</StatusTag>
  );
}

/** The invitations to go together that one's office sent or received. */
export const InvitationList = ({ invitations }: { invitations: readonly Invitation[] }) => (
  <ul className="divide-y divide-linea">
    {invitations.map(({ id, from, to, askedAt, answer }) => (
      <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 py-3 first:pt-0">
        <div>
          <TextLink href={invitationHref(id)} className="font-semibold">
            {to.trip.title}
          </TextLink>
          <p className="text-sm text-tinta-suave">
            {from.office} a {to.office}, el {formatInstantDate(askedAt)}
          </p>
        </div>
        <InvitationTag answer={answer} />
      </li>
    ))}
  </ul>
);
