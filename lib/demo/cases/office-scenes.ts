import { advanceDraft } from "#lib/cases/request/advance-draft.ts";
import { createDraft } from "#lib/cases/request/create-draft.ts";
import type { DraftSection } from "#lib/cases/request/draft-schema.ts";
import { saveDraft } from "#lib/cases/request/save-draft.ts";
import { formatDate, formatInstantDate } from "#lib/kernel/format-date.ts";
import { DEMO_MARK } from "../agreement-text.ts";
import { attachSample } from "./attach-sample.ts";
import { instrumentParagraphs } from "./instrument.ts";
import { makeMove, move } from "./make-move.ts";
import type { Scene, Stage } from "./stage.ts";

const head = ({ cast, story }: Stage) => cast.head(story.office);
const editor = ({ cast, story }: Stage) => cast.editor(story.office);

/** Opens the request with its title. */
export const begin = (ago: number): Scene => ({
  ago,
  async play(stage) {
    const { title } = stage.story.instrument;
    ({ caseId: stage.caseId } = await createDraft(stage.db, editor(stage), { title }, stage.now));
  },
});

/** Fills sections of the request. */
export const fill = (ago: number, sections: readonly DraftSection[]): Scene => ({
  ago,
  async play(stage) {
    const { db, caseId, now } = stage;
    const values = sectionValues(stage);
    let { draftVersion } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
    for (const section of sections) {
      const save = { caseId, section, draftVersion, values: values[section] };
      ({ draftVersion } = await saveDraft(db, editor(stage), save, now));
    }
  },
});

function sectionValues({ story: { instrument, intended, eventuality = "" }, days }: Stage) {
  const { title, kind, signingBody, areas, languages, purpose, counterpart, place } = instrument;
  return {
    agreement: {
      ...{ title, kind, signingBody, areas, languages, purpose },
      signingBodyPowers: `${signingBody}: atribuciones de ejemplo, artículos 3 y 8 de su reglamento interior.`,
    },
    counterparts: { counterparts: [counterpart] },
    signature: { intendedDate: days.day(intended), intendedPlace: place, eventuality },
    annexes: { noAnnexes: true },
  };
}

type Paper = "REQUEST" | "DRAFT" | "ANNEX";

/** Attaches files of the request; what is complete by then is left behind as a step. */
export const attach = (ago: number, papers: readonly Paper[], version = 1): Scene => ({
  ago,
  async play(stage) {
    for (const kind of papers) await attachSample(stage, editor(stage), samplePaper(stage, kind, version));
  },
});

function samplePaper(stage: Stage, kind: Paper, version: number) {
  const { instrument } = stage.story;
  const on = formatInstantDate(stage.now);
  const letter = (title: string, body: string) => [
    `${DEMO_MARK}.`,
    title,
    body,
    `${instrument.place}, ${on}.`,
  ];
  const edition = version > 1 ? `, versión ${version}` : "";
  switch (kind) {
    case "REQUEST":
      return {
        kind,
        name: `Solicitud${edition}`,
        paragraphs: letter(
          "Solicitud de dictamen",
          `A la persona titular de la Dirección General de Coordinación Política: se solicita el dictamen de procedencia de «${instrument.title}».`,
        ),
      };
    case "DRAFT":
      return { kind, name: `Proyecto de texto${edition}`, paragraphs: instrumentParagraphs(instrument, "") };
    case "ANNEX":
      return {
        kind,
        name: `Opinión jurídica interna${edition}`,
        paragraphs: letter(
          "Opinión jurídica interna",
          `${instrument.signingBody} tiene facultades para suscribir «${instrument.title}».`,
        ),
      };
  }
}

/** Leaves behind the steps that are complete. */
export const advance = (ago: number): Scene => ({
  ago,
  play: (stage) => advanceDraft(stage.db, editor(stage), stage.caseId, stage.now),
});

/** A whole request, prepared in two days and filed. */
export const filed = (ago: number, papers: readonly Paper[] = ["REQUEST", "DRAFT"]): Scene[] => [
  begin(ago + 4),
  fill(ago + 4, ["agreement", "counterparts"]),
  fill(ago + 1, papers.includes("ANNEX") ? ["signature"] : ["signature", "annexes"]),
  attach(ago + 1, papers),
  advance(ago),
  move(ago, head, "file"),
];

/** Answers the prevention with a new text. */
export const answered = (ago: number): Scene[] => [
  attach(ago, ["DRAFT"], 2),
  move(ago, head, "answer_prevention", () => ({
    reason: "Se adjunta el texto corregido, en el que se precisan las obligaciones de cada parte.",
  })),
];

export const eventuality = (ago: number): Scene =>
  move(ago, head, "declare_eventuality", () => ({
    reason: "La contraparte visita la ciudad en esa fecha única y la firma no puede moverse.",
  }));

/** Sends the signed copy; the signature was the business day before. */
export const copySent = (ago: number, version = 1): Scene => ({
  ago,
  async play(stage) {
    const signedOn = stage.days.day(ago + 1);
    const signedPlace = stage.story.instrument.place;
    const signature = `Firmado en ${signedPlace}, el ${formatDate(signedOn)}.`;
    const paragraphs = instrumentParagraphs(stage.story.instrument, signature);
    const legend = version > 1 ? [`Copia digital número ${version}.`] : [];
    await attachSample(stage, editor(stage), {
      kind: "SIGNED_COPY",
      name: "Acuerdo firmado",
      paragraphs: [...paragraphs, ...legend],
    });
    await makeMove(stage, head(stage), "send_signed_copy", { signedOn, signedPlace });
  },
});

export const withdrawn = (ago: number): Scene =>
  move(ago, head, "withdraw", () => ({
    reason: "La contraparte pidió posponer el acuerdo sin fecha y la oficina prefiere no continuar.",
  }));

export const notSigned = (ago: number): Scene =>
  move(ago, head, "declare_not_signed", () => ({
    reason: "Cambió el gobierno de la contraparte y no confirmó su interés en firmar.",
  }));
