import { Alert } from "#components/ui/alert.tsx";

type WhoFilesProps = { answers: boolean; people: readonly { name: string; email: string }[] };

/** For who prepares but does not hand in: whom to tell that it is ready. */
export function WhoFiles({ answers, people }: WhoFilesProps) {
  const what = answers ? "Responder la prevención" : "Presentar";
  if (people.length === 0) {
    return (
      <Alert tone="warning" title={`${what} corresponde a la persona titular`}>
        Su oficina no tiene todavía una cuenta de titular. Pida a la administración del portal que invite a
        alguien.
      </Alert>
    );
  }
  return (
    <Alert tone="info" title={`${what} corresponde a la persona titular`}>
      <p>Avísele que la solicitud está lista. Puede hacerlo:</p>
      <ul className="list-disc pl-5">
        {people.map(({ name, email }) => (
          <li key={email}>
            {name}, <span className="break-all">{email}</span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
