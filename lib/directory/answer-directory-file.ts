import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import { answerTableFile, type TableFormat } from "#lib/open-data/table-file.ts";
import { directoryDesk } from "./directory-desk.ts";
import { directoryFile } from "./directory-file.ts";
import { readDirectoryQuery, selectRecords } from "./directory-query.ts";

/** The directory, or what its filters let through, as a file: `GET /api/directorio.csv?estado=14`. */
export async function answerDirectoryFile(request: Request, format: TableFormat): Promise<Response> {
  try {
    const { filters, ignored } = readDirectoryQuery(Object.fromEntries(new URL(request.url).searchParams));
    if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
    const rows = selectRecords(await directoryDesk.readAll(), filters);
    return await answerTableFile(request, format, directoryFile(rows, mexicoCityToday()));
  } catch (error) {
    return answerRefusal(error);
  }
}
