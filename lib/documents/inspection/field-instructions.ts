import { isElsewhere } from "./foreign-places.ts";
import { readXml } from "./read-xml.ts";
import { Refusal } from "./refusal.ts";

/**
 * Refuses the fields of a Word part that start programs (DDE) or fetch from elsewhere (INCLUDEPICTURE and its kin), and
 * the links of a workbook to programs. An instruction may be cut into several runs: the pieces of each field are joined
 * before looking. A field whose name comes out of another field hides it, and no word processor writes one.
 */
export function refuseActiveFields(part: Buffer): void {
  const loose = { instruction: "", shown: false };
  const fields = [loose];
  let isInstruction = false;

  const begin = () => {
    const outer = fields.at(-1);
    const isNamed = !outer || outer === loose || outer.shown || outer.instruction.trim() !== "";
    if (!isNamed) throw new Refusal("office_active");
  };
  const mark = (type: string | undefined) => {
    const current = fields.at(-1) ?? loose;
    if (type === "begin") {
      begin();
      fields.push({ instruction: "", shown: false });
    } else if (type === "separate") current.shown = true;
    else if (type === "end" && current !== loose) {
      refuseInstruction(current.instruction);
      fields.pop();
    }
  };
  readXml(part, {
    open(name, attributes) {
      const attribute = (wanted: string) =>
        Object.values(attributes).find(({ local }) => local === wanted)?.value;
      isInstruction = /^(instrText|delInstrText)$/.test(name);
      if (name === "ddeLink") throw new Refusal("office_active");
      if (name === "fldChar") mark(attribute("fldCharType"));
      if (name !== "fldSimple") return;
      begin();
      refuseInstruction(attribute("instr") ?? "");
    },
    close() {
      isInstruction = false;
    },
    text(text) {
      if (isInstruction) (fields.at(-1) ?? loose).instruction += text;
    },
  });
  for (const { instruction } of fields) refuseInstruction(instruction);
}

function refuseInstruction(instruction: string): void {
  const unquoted = instruction.replace(/"[^"]*"/g, " ");
  if (/^\W*DDE/i.test(instruction) || /(^|\W)DDE(AUTO)?(\W|$)/i.test(unquoted))
    throw new Refusal("office_active");
  if (!/(^|\W)(INCLUDE(PICTURE|TEXT)?|IMPORT|LINK|RD|DATABASE)(\W|$)/i.test(unquoted)) return;
  // A field doubles the backslashes of its paths.
  const places = (instruction.match(/"[^"]*"|[^\s"]+/g) ?? []).map((place) => place.replaceAll('"', ""));
  if (places.some((place) => isElsewhere(place) || isElsewhere(place.replaceAll("\\\\", "\\"))))
    throw new Refusal("office_external");
}
