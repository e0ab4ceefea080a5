import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditionText } from "#components/bulletin/edition-text.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { picturePath, readNumber } from "#lib/bulletin/bulletin-address.ts";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { subscribePath } from "#lib/subscriptions/subscription-links.ts";
import { toSummary } from "#lib/written-text/write-text.ts";

type EditionPageProps = { params: Promise<{ numero: string }> };

async function load(params: EditionPageProps["params"]) {
  const number = readNumber((await params).numero) ?? notFound();
  const edition = (await bulletinDesk.findPublic(number)) ?? notFound();
  return { edition, number };
}

export async function generateMetadata({ params }: EditionPageProps): Promise<Metadata> {
  const { edition, number } = await load(params);
  const { title, intro, articles } = edition;
  const description =
    toSummary(intro, 160) ||
    articles
      .map((article) => article.title)
      .join(" · ")
      .slice(0, 160);
  return { title: `Boletín ${number}: ${title}`, description };
}

/** A published edition, as it went out, with the notes that correct it. */
export default async function EditionPage({ params }: EditionPageProps) {
  const { edition, number } = await load(params);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Boletín", href: "/boletin" },
        { label: `Número ${number}` },
      ]}
    >
      <PageHeader
        overline={`Boletín ${number} · ${formatInstantDate(edition.publishedAt!)}`}
        title={edition.title}
        actions={
          <>
            <LinkButton href={subscribePath} variant="secondary">
              Recibirlo por correo
            </LinkButton>
            <PrintButton />
          </>
        }
      />
      <EditionText
        edition={edition}
        pictureOf={({ picture }) => picturePath(number, picture?.sha256 ?? "")}
      />
    </PageBody>
  );
}
