import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import {
  COLLABORATION_CODES,
  PARTNER_KINDS,
  PARTNER_ROLES,
  PROJECT_STATUSES,
} from "#lib/projects/catalogues/project-words.ts";
import { writeIati } from "#lib/projects/iati/answer-iati.ts";
import type { ProjectView } from "#lib/projects/project-view.ts";

const HOSTILE = `Río & «cuenca» <b>]]></b> \u0001 fin`;
const OFFICE = {
  id: "0190",
  name: "Enlace de Zapopan",
  stateCode: "14",
  state: "Jalisco",
  municipality: "Zapopan",
};
const partner = {
  id: "p",
  name: "Agencia",
  role: "FUNDING" as const,
  kind: "GOVERNMENT" as const,
  country: null,
};
const giver = { id: "p", name: "Agencia" };

const project: ProjectView = {
  ...{
    id: "x",
    code: "PROY-2026-00001",
    office: OFFICE,
    title: HOSTILE,
    titleEn: "River",
    summary: "Se mide.",
  },
  ...{ summaryEn: "", sector: "14030", sdgGoals: ["6", "11"] },
  modality: "TRIANGULAR",
  status: "IMPLEMENTATION",
  ...{ plannedStart: "2026-01-15", plannedEnd: "2028-12-01", actualStart: "2026-02-01", actualEnd: null },
  ...{ agreements: [], call: null, publishedAt: new Date(), updatedAt: new Date("2026-11-01T00:00:00Z") },
  partners: [partner, { ...partner, id: "q", name: "Universidad", role: "IMPLEMENTING", kind: "ACADEMIC" }],
  amounts: [
    { id: "1", kind: "COMMITMENT", year: 2026, amount: "0.10", currency: "EUR", partner: giver },
    { id: "2", kind: "COMMITMENT", year: 2026, amount: "0.20", currency: "EUR", partner: null },
    { id: "3", kind: "COMMITMENT", year: 2026, amount: "5.00", currency: "MXN", partner: null },
    { id: "4", kind: "COMMITMENT", year: 2027, amount: "7.00", currency: "EUR", partner: giver },
    { id: "5", kind: "DISBURSEMENT", year: 2026, amount: "0.10", currency: "EUR", partner: giver },
    { id: "6", kind: "DISBURSEMENT", year: 2026, amount: "3.00", currency: "MXN", partner: null },
  ],
  results: [
    {
      ...{ id: "r", title: "Se mide más", indicator: "Puntos", unit: "por ciento", baseValue: "2" },
      ...{ baseYear: 2025, targetValue: "14", targetYear: 2028, actualValue: null },
    },
  ],
};

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

/** The file as a tree, read by a parser that refuses what is not XML. */
function read(xml: string): Node {
  const open: Node[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => void (open.at(-1)!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return open[0]!.children[0]!;
}

async function write(...projects: ProjectView[]): Promise<Node> {
  async function* pages() {
    yield projects;
  }
  const place = { origin: "https://portal.example", today: "2026-11-22" };
  const pieces = await Array.fromAsync(writeIati(pages(), place, new Date("2026-11-22T00:00:00Z")));
  return read(pieces.join(""));
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const one = (node: Node, ...path: string[]): Node =>
  path.reduce((at, name) => {
    const [found, ...more] = all(at, name);
    expect(more, name).toEqual([]);
    return found!;
  }, node);

/** The sequence of the activity in the schema of IATI 2.03; those with a mark must be there. */
const SEQUENCE = [
  ...[
    "iati-identifier!",
    "reporting-org!",
    "title!",
    "description!",
    "participating-org!",
    "other-identifier",
  ],
  ...["activity-status!", "activity-date!", "activity-scope", "recipient-country", "sector", "tag"],
  ...["collaboration-type", "budget", "transaction", "result"],
];

describe("IATI 2.03", () => {
  it("has what the schema asks, in its order", async () => {
    const file = await write(project, { ...project, code: "PROY-2026-00002", amounts: [], results: [] });
    expect(file).toMatchObject({ name: "iati-activities", attributes: { version: "2.03" } });
    expect(all(file, "iati-activity")).toHaveLength(2);
    for (const activity of file.children) {
      const names = activity.children.map(({ name }) => name);
      const order = SEQUENCE.map((name) => name.replace("!", ""));
      expect(names).toEqual(names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      for (const name of names) expect(order).toContain(name);
      for (const name of SEQUENCE.filter((each) => each.endsWith("!")))
        expect(names).toContain(name.slice(0, -1));
      expect(activity.attributes["xml:lang"]).toBe("es");
    }
    const ids = all(file, "iati-activity").map((activity) => one(activity, "iati-identifier").text);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe(`${one(file.children[0]!, "reporting-org").attributes.ref}-PROY-2026-00001`);
  });

  it("says the project with the codes of the standard", async () => {
    const activity = (await write(project)).children[0]!;
    expect(one(activity, "title").children.map(({ text, attributes }) => [text, attributes])).toEqual([
      [HOSTILE.replace("\u0001", ""), {}],
      ["River", { "xml:lang": "en" }],
    ]);
    expect(all(activity, "participating-org").map(({ attributes }) => attributes)).toEqual([
      { type: "10", role: "1" },
      { type: "80", role: "4" },
    ]);
    expect(one(activity, "activity-status").attributes).toEqual({ code: "2" });
    expect(all(activity, "activity-date").map(({ attributes }) => attributes)).toEqual([
      { "iso-date": "2026-01-15", type: "1" },
      { "iso-date": "2026-02-01", type: "2" },
      { "iso-date": "2028-12-01", type: "3" },
    ]);
    expect(one(activity, "sector").attributes).toEqual({ vocabulary: "1", code: "14030", percentage: "100" });
    expect(all(activity, "tag").map(({ attributes }) => attributes)).toEqual([
      { vocabulary: "2", code: "6" },
      { vocabulary: "2", code: "11" },
    ]);
    expect(one(activity, "collaboration-type").attributes).toEqual({ code: "8" });
    const indicator = one(activity, "result", "indicator");
    expect(indicator.attributes).toEqual({ measure: "2" });
    expect(one(indicator, "baseline").attributes).toEqual({ year: "2025", value: "2" });
    expect(one(indicator, "period", "target").attributes).toEqual({ value: "14" });
    expect(all(one(indicator, "period"), "actual")).toEqual([]);
  });

  it("adds a year's commitments of one currency to the cent, and never two currencies", async () => {
    const activity = (await write(project)).children[0]!;
    const budgets = all(activity, "budget").map((budget) => [
      one(budget, "period-start").attributes["iso-date"],
      one(budget, "value").attributes.currency,
      one(budget, "value").text,
    ]);
    expect(budgets).toEqual([
      ["2026-01-01", "EUR", "0.30"],
      ["2026-01-01", "MXN", "5.00"],
      ["2027-01-01", "EUR", "7.00"],
    ]);
  });

  it("tells what others give as incoming and what the office gives as its own, and nothing of a year to come", async () => {
    const activity = (await write(project)).children[0]!;
    const told = all(activity, "transaction").map((transaction) => [
      one(transaction, "transaction-type").attributes.code,
      one(transaction, "value").text,
      one(transaction, "provider-org", "narrative").text,
    ]);
    expect(told).toEqual([
      ["11", "0.10", "Agencia"],
      ["2", "0.20", "Enlace de Zapopan"],
      ["2", "5.00", "Enlace de Zapopan"],
      ["1", "0.10", "Agencia"],
      ["3", "3.00", "Enlace de Zapopan"],
    ]);
  });

  it("gives every word of ours a code of its list", () => {
    const codes = (table: Record<string, { iati: string }>) => Object.values(table).map(({ iati }) => iati);
    expect(codes(PROJECT_STATUSES)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(codes(PARTNER_ROLES)).toEqual(["1", "2", "3", "4"]);
    const types = [
      "10",
      "11",
      "15",
      "21",
      "22",
      "23",
      "24",
      "30",
      "40",
      "60",
      "70",
      "71",
      "72",
      "73",
      "80",
      "90",
    ];
    for (const code of codes(PARTNER_KINDS)) expect(types).toContain(code);
    for (const code of Object.values(COLLABORATION_CODES))
      expect(["1", "2", "3", "4", "6", "7", "8"]).toContain(code);
  });
});
