import { randomUUID } from "node:crypto";
import { moveCase } from "#lib/cases/move-case.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { MoveKey } from "#lib/workflow/moves.ts";
import { addDocument, createWholeDraft, type World } from "#tests/support/case-world.ts";
import { inputFor, MONDAY, writeDictamen } from "#tests/support/walk-case.ts";

/** One in so many cases is prevented once and answered. */
const PREVENTED_ONE_IN = 5;

/** Every move of a case that ends in the registry, with whoever makes it. */
function movesOf({ own, dgcp, cja }: World, prevented: boolean): [MoveKey, Actor][] {
  return [
    ["complete_request", own.editor],
    ["complete_draft", own.editor],
    ["complete_annexes", own.editor],
    ["file", own.head],
    ["take_dgcp", dgcp.officer],
    ...(prevented
      ? ([
          ["prevent", dgcp.officer],
          ["answer_prevention", own.head],
        ] as [MoveKey, Actor][])
      : []),
    ["refer", dgcp.officer],
    ["take_cja", cja.lawyer],
    ["issue_dictamen", cja.head],
    ["respond", dgcp.officer],
    ["send_signed_copy", own.head],
    ["request_registration", dgcp.officer],
    ["register", cja.head],
    ["close", dgcp.head],
  ];
}

/** A case with all that its moves will ask for, so that between them there is nothing else to write. */
export async function prepareCase(db: PrismaClient, world: World): Promise<string> {
  const id = await createWholeDraft(db, world);
  await addDocument(db, id, "SIGNED_COPY");
  await writeDictamen(db, id, "PROCEDENTE");
  return id;
}

/** Lives a prepared case from its first step to its closing. @returns how many moves it took. */
export async function liveCase(
  db: PrismaClient,
  world: World,
  caseId: string,
  position: number,
): Promise<number> {
  const moves = movesOf(world, position % PREVENTED_ONE_IN === 0);
  let version = 0;
  for (const [move, actor] of moves) {
    const request = { actor, caseId, move, version, requestKey: randomUUID(), now: MONDAY };
    ({ version } = await moveCase(db, { ...request, input: inputFor(move, world) }));
  }
  return moves.length;
}
