import { getSettings } from "#lib/kernel/env.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import type { MailingContent } from "#lib/mailings/begin-mailing.ts";
import { xmlText } from "#lib/open-data/xml-text.ts";
import { toMailHtml, toPlainText } from "#lib/written-text/write-text.ts";
import { POLICY_NOTICE_KINDS } from "./policy-notice-words.ts";
import type { PolicyNoticeView } from "./policy-notice-view.ts";
import { noticeAddress } from "./public/notices-query.ts";

type Mailed = Pick<PolicyNoticeView, "kind" | "title" | "body" | "areas" | "countries" | "happenedOn">;

/** A notice as its mail says it. @param code that it has */
export function policyNoticeMail(notice: Mailed, code: string): MailingContent {
  const { kind, title, body, areas, countries, happenedOn } = notice;
  const page = getSettings().appUrl + noticeAddress(code);
  const facts = [
    POLICY_NOTICE_KINDS[kind].label,
    formatDate(happenedOn),
    countries.map(({ name }) => name).join(", "),
  ]
    .filter(Boolean)
    .join(" · ");
  return {
    subject: `Comunicado: ${title}`.slice(0, 200).toWellFormed(),
    text: [
      `${PORTAL_NAME}\nComunicado ${code}`,
      `${title.toLocaleUpperCase("es-MX")}\n${facts}`,
      toPlainText(body),
      `En el portal, con lo que hacen las oficinas: ${page}`,
    ].join("\n\n"),
    html: [
      `<p>Comunicado ${xmlText(code)}</p>`,
      `<h1><a href="${xmlText(page)}">${xmlText(title)}</a></h1>`,
      `<p><em>${xmlText(facts)}</em></p>`,
      toMailHtml(body, 2),
      `<p><a href="${xmlText(page)}">Leerlo en el portal</a></p>`,
    ].join("\n"),
    areas: areas.map(({ key }) => key),
  };
}
