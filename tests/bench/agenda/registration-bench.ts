import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { confirmPath, registerPath } from "#lib/events/event-address.ts";
import { publishEvent } from "#lib/events/publish-event.ts";
import { confirmRegistration } from "#lib/events/registration/linked-registration.ts";
import { createEvent } from "#lib/events/save-event.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { FASTEST_MS } from "#lib/public-forms/form-stamp.ts";
import { writeRegistrations } from "#tests/support/event-world.ts";
import { actorOf } from "../actor-of.ts";
import { withBenchDatabase } from "../bench-database.ts";
import { printFigure, seconds } from "../figures.ts";
import { type RunningPortal, withPortal } from "../running-portal.ts";
import { shareOut } from "../share-out.ts";
import { timeBareInserts } from "./bare-inserts.ts";
import { collectLinks } from "./mail-links.ts";
import { findForm, openPage, pressForm } from "./press-form.ts";
import { printPlaces } from "./print-places.ts";

const HEAD = "titular@jalisco.example";
const PEOPLE = 2000;
const PLACES = 300;
const CLIENTS = 50;
/** One of so many presses the button twice at once. */
const IMPATIENT = 10;

/** A person, with the network that they come from. */
const crowd = Array.from({ length: PEOPLE }, (_, index) => ({
  ...{ index, name: `Persona ${index}`, email: `persona.${index}@correo.example` },
  reader: `10.${20 + (index >> 16)}.${(index >> 8) & 255}.${index & 255}`,
}));

/** Two thousand people for three hundred places: they register and confirm through the portal's own pages, fifty at a time. */
export async function benchRegistration(): Promise<void> {
  await withBenchDatabase(async (url) => {
    const dataDir = await mkdtemp(path.join(tmpdir(), "portal-bench-"));
    const db = createDatabase(url, 4);
    const env = { DATABASE_URL: url, DATA_DIR: dataDir, PORTAL_MODE: "demo", TRUSTED_PROXIES: "1" };
    try {
      const rates = await withPortal(env, (portal) => crowdIn(db, portal, path.join(dataDir, "mail")));
      const alone = await confirmAlone(url);
      const bare = await timeBareInserts(url, PEOPLE, CLIENTS);
      printFigure("  un INSERT por persona, sin portal y sin reglas", `${bare.toFixed(0)}/s`);
      for (const [what, rate] of Object.entries({ ...rates, "confirmar sin páginas": alone })) {
        printFigure(`  razón de ${what}`, (rate / bare).toFixed(3));
      }
    } finally {
      await db.$disconnect();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
}

async function crowdIn(db: PrismaClient, { address }: RunningPortal, mailDir: string) {
  const { id, code } = await announce(db);
  const page = address + registerPath(code);
  const forms = new Map<number, ReturnType<typeof findForm>>();
  await shareOut(CLIENTS, crowd, async ({ index, reader }) => {
    forms.set(index, findForm(await openPage(page, reader), page, "email"));
  });
  // The portal takes nothing that comes back sooner than a person could have written it.
  await pause(FASTEST_MS);
  const registering = await seconds(() =>
    shareOut(CLIENTS, crowd, async ({ index, name, email, reader }) => {
      const { status, leadsTo } = await pressForm(forms.get(index)!, { name, email }, reader);
      if (status !== 303 || !leadsTo.includes("recibida")) throw new Error(`${email}: ${status} ${leadsTo}`);
    }),
  );
  printFigure(`Inscripciones por la página, ${CLIENTS} clientes (${PEOPLE})`, rateOf(registering));
  const links = await collectLinks(mailDir, confirmPath("").slice(0, -1), PEOPLE);
  const confirming = await seconds(() =>
    shareOut(CLIENTS, crowd, async ({ index, email, reader }) => {
      const link = address + new URL(links.get(email)!).pathname;
      const form = findForm(await openPage(link, reader), link, "token");
      const presses = index % IMPATIENT === 0 ? 2 : 1;
      await Promise.all(Array.from({ length: presses }, () => pressForm(form, {}, reader)));
    }),
  );
  printFigure(`Confirmaciones: página y botón, ${PEOPLE} para ${PLACES} lugares`, rateOf(confirming));
  await printPlaces(db, id, { people: PEOPLE, places: PLACES });
  return { inscribirse: PEOPLE / registering, confirmar: PEOPLE / confirming };
}

/** The same crowd on the rule alone, without pages: what of the time is the rule's. @returns confirmations per second */
async function confirmAlone(url: string): Promise<number> {
  const db = createDatabase(url, CLIENTS);
  try {
    const { id } = await announce(db);
    const people = await writeRegistrations(db, id, PEOPLE, "sin-paginas");
    // The tests' own clock is another.
    await db.eventRegistration.updateMany({
      where: { eventId: id },
      data: { confirmBy: daysFrom(new Date(), 1) },
    });
    const elapsed = await seconds(() =>
      shareOut(CLIENTS, people, ({ token }) => confirmRegistration(db, token)),
    );
    printFigure("Confirmaciones sin páginas: la regla y su correo", rateOf(elapsed));
    await printPlaces(db, id, { people: PEOPLE, places: PLACES });
    return PEOPLE / elapsed;
  } finally {
    await db.$disconnect();
  }
}

const rateOf = (elapsed: number): string => `${(PEOPLE / elapsed).toFixed(0)}/s`;

async function announce(db: PrismaClient): Promise<{ id: string; code: string }> {
  const head = await actorOf(db, HEAD);
  const day = Temporal.Now.plainDateISO().add({ days: 30 }).toString();
  const id = await createEvent(db, head, {
    ...{ title: "Foro con más gente que lugares", purpose: "Medir.", kind: "foro", mode: "presencial" },
    ...{ countryCode: "", stateCode: "14", city: "Guadalajara", address: "", link: "", audience: "" },
    ...{ organisers: "", contactName: "", contactEmail: HEAD, contactPhone: "", questions: "" },
    ...{ takesRegistration: true, capacity: String(PLACES), registrationOpensAt: "" },
    ...{ registrationClosesAt: "", certificateSessions: "", certificateHours: "" },
    ...{ areas: ["cultura"], languages: ["es"] },
    sessions: [{ day, start: "10:00", endDay: "", end: "12:00", zone: "America/Mexico_City" }],
  });
  return { id, code: await publishEvent(db, head, id) };
}
