import type { Metadata } from "next";
import { TextLink } from "#components/ui/text-link.tsx";
import { aftermathDesk } from "#lib/events/aftermath/aftermath-desk.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { Door } from "../../../_components/door.tsx";
import { AnswerForm } from "./_components/answer-form.tsx";

export const metadata: Metadata = { title: "Encuesta del evento" };

/** What somebody who came to an event is asked, by the link that only they were sent. */
export default async function SurveyPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const asked = await aftermathDesk.findAsked(token);
  if (!asked) {
    return (
      <DeadLink>
        <p>Si ya respondió, no hace falta nada más: cada enlace responde una vez.</p>
        <p>
          <TextLink href="/agenda">Ver la agenda</TextLink>
        </p>
      </DeadLink>
    );
  }
  const { title, office, questions } = asked;
  return (
    <Door
      title={title}
      lead={`${office} quiere saber qué le pareció. Sus respuestas no llevan su nombre ni su correo, y nadie puede saber cuáles son las suyas.`}
    >
      <AnswerForm token={token} questions={questions} />
    </Door>
  );
}
