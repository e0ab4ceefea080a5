/** What a browser without script would send of a form: its address and every field as it was drawn. */
export interface DrawnForm {
  address: string;
  fields: Readonly<Record<string, string>>;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">" },
};
const plain = (html: string): string => html.replace(/&(?:amp|quot|#x27|lt|gt);/g, (one) => ENTITIES[one]!);

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found ? plain(found[1]!) : null;
};

/** Asks for a page as a reader on a network of their own. @param reader address of theirs, as a proxy would say it */
export async function openPage(address: string, reader: string): Promise<string> {
  const answer = await fetch(address, { headers: { "x-forwarded-for": reader } });
  if (answer.status !== 200) throw new Error(`${address} respondió ${answer.status}`);
  return answer.text();
}

/** The form of a page that has a field. @throws Error when no form has it */
export function findForm(html: string, address: string, field: string): DrawnForm {
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="${field}"`));
  if (!form) throw new Error(`${address} no tiene un formulario con ${field}`);
  const inputs = form.match(/<input[^>]*>/g) ?? [];
  const fields = inputs.flatMap((tag) => {
    const name = attribute(tag, "name");
    return name === null ? [] : [[name, attribute(tag, "value") ?? ""] as const];
  });
  return { address, fields: Object.fromEntries(fields) };
}

/** Sends a form as it was drawn, with what was typed into it. @returns the status, and where it leads */
export async function pressForm(
  { address, fields }: DrawnForm,
  typed: Readonly<Record<string, string>>,
  reader: string,
): Promise<{ status: number; leadsTo: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...typed })) body.append(name, value);
  const answer = await fetch(address, {
    ...{ method: "POST", body, redirect: "manual" as const },
    headers: { "x-forwarded-for": reader, origin: new URL(address).origin },
  });
  await answer.arrayBuffer();
  return { status: answer.status, leadsTo: answer.headers.get("location") ?? "" };
}
