"use client";

import { useEffect, useRef, useState } from "react";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { CameraReader } from "./camera-reader.tsx";
import { ForgetDoor } from "./forget-door.tsx";
import { type Expected, isMarked, judgeCode, namedLike, type Verdict } from "./judge-code.ts";
import { keepPage } from "./keep-page.ts";
import { MarkLines } from "./mark-lines.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";
import { useDoorBook } from "./use-door-book.ts";

type DoorDeskProps = {
  eventId: string;
  sessions: readonly { value: string; label: string }[];
  /** The session that goes on now, or comes next. */
  initialSession: string;
  roster: readonly Expected[];
};

/** The door of an event on a telephone: reads codes and keeps who came, with network or without. */
export function DoorDesk({ eventId, sessions, initialSession, roster }: DoorDeskProps) {
  const { book, marks, trouble } = useDoorBook(eventId);
  const [session, setSession] = useState(initialSession);
  const [typed, setTyped] = useState("");
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [opensOffline, setOpensOffline] = useState<boolean | null>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    void keepPage().then(setOpensOffline);
  }, []);

  const take = (text: string) => {
    const judged = judgeCode(text, { roster, marks: book.read().marks, session });
    setVerdict(judged);
    if (!judged.mark) return;
    book.add({ ...judged.mark, id: crypto.randomUUID(), session, at: new Date().toISOString() });
    void book.send();
    navigator.vibrate?.(80);
    setTyped("");
  };
  const took = (text: string) => {
    take(text);
    field.current?.focus();
  };
  const came = roster.filter(
    (one) => one.came.includes(session) || isMarked(marks, session, one.code),
  ).length;
  const alike = namedLike(roster, typed);

  return (
    <div className="max-w-measure space-y-6">
      <Select
        name="sesion"
        label="Sesión"
        options={sessions}
        defaultValue={initialSession}
        onChange={(event) => setSession(event.currentTarget.value)}
        autoComplete="off"
        width="full"
      />
      <TroubleNotice
        trouble={trouble}
        waiting={marks.filter(({ state }) => state === "waiting to be sent").length}
      />
      <Panel title="Quién llega">
        <div className="space-y-5">
          <CameraReader onCode={take} />
          <form
            noValidate
            className="flex flex-wrap items-end gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              took(typed);
            }}
          >
            <TextInput
              ref={field}
              name="codigo"
              label="Código, o parte del nombre"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              width="medium"
            />
            <Button type="submit">Marcar llegada</Button>
          </form>
          {alike.length > 0 ? (
            <ul className="space-y-2" aria-label="Personas con ese nombre">
              {alike.map(({ code, name }) => (
                <li key={code}>
                  <Button variant="secondary" className="w-full text-left" onClick={() => took(code)}>
                    {name}
                  </Button>
                </li>
              ))}
            </ul>
          ) : null}
          <div role="status">
            {verdict ? (
              <Alert tone={verdict.tone} title={verdict.title}>
                {verdict.tone === "success" ? <p>Llegada marcada.</p> : null}
              </Alert>
            ) : null}
          </div>
          <p>
            En esta sesión: <strong className="tabular-nums">{came}</strong> de{" "}
            {roster.filter(({ waiting }) => !waiting).length} con lugar.
          </p>
        </div>
      </Panel>
      {marks.length > 0 ? (
        <Panel title="Marcas de este teléfono">
          <MarkLines marks={marks} />
        </Panel>
      ) : null}
      <ForgetDoor {...{ eventId, book, opensOffline, marks }} />
    </div>
  );
}
