import { LISTED_KINDS } from "#lib/plans/items/item-kinds.ts";
import { namesOf } from "#lib/plans/items/name-item.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import { layOutTrace, TRACE_COLUMNS } from "#lib/plans/rules/lay-out-trace.ts";

const COLUMN = 150;
const BOX = 124;
const ROW = 44;
const HEAD = 30;
/** Letters that fit in each of the two lines of a box. */
const LINE = 19;

/** The threads of a plan drawn on the server as SVG; the table beside it says the same. */
export function TracePicture({ content }: { content: PlanContent }) {
  const { nodes, links, rows } = layOutTrace(content);
  const names = namesOf(content, LISTED_KINDS);
  if (nodes.length === 0)
    return <p className="text-tinta-suave">Cuando haya algo escrito, aquí se verá cómo se enlaza.</p>;
  const width = COLUMN * TRACE_COLUMNS.length;
  const x = (column: number) => column * COLUMN + (COLUMN - BOX) / 2;
  const middle = (height: number) => HEAD + height * rows * ROW;
  return (
    <div
      className="overflow-x-auto"
      tabIndex={0}
      role="region"
      aria-label="Dibujo de la traza; se desplaza a los lados"
    >
      <svg
        role="img"
        aria-label="Cada columna es una clase de elemento; cada línea, un lazo. La tabla de abajo dice lo mismo."
        viewBox={`0 0 ${width} ${HEAD + rows * ROW + 8}`}
        className="min-w-[64rem] text-tinta"
      >
        {TRACE_COLUMNS.map(({ kind, title }, column) => (
          <text
            key={kind}
            x={column * COLUMN + COLUMN / 2}
            y={18}
            textAnchor="middle"
            fontSize={13}
            fontWeight={600}
          >
            {title}
          </text>
        ))}
        {links.map(({ from, to }) => {
          const [left, right] = from.column < to.column ? [from, to] : [to, from];
          const [start, end] = [x(left.column) + BOX, x(right.column)];
          const bend = Math.min(60, (end - start) / 2);
          return (
            <path
              key={`${from.id}${to.id}`}
              d={`M${start} ${middle(left.height)}C${start + bend} ${middle(left.height)} ${end - bend} ${middle(right.height)} ${end} ${middle(right.height)}`}
              className="fill-none stroke-dorado"
              strokeOpacity={0.7}
            />
          );
        })}
        {nodes.map(({ id, column, height, loose }) => (
          <g key={id}>
            <title>{names.get(id)}</title>
            <rect
              x={x(column)}
              y={middle(height) - ROW / 2 + 4}
              width={BOX}
              height={ROW - 8}
              rx={4}
              className={loose ? "fill-rojo-suave stroke-rojo" : "fill-white stroke-borde"}
              strokeDasharray={loose ? "4 3" : undefined}
            />
            {inTwoLines(names.get(id) ?? "").map((line, index) => (
              <text
                key={index}
                x={x(column) + 7}
                y={middle(height) - 4 + index * 13}
                fontSize={11}
                className="fill-tinta"
              >
                {line}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

function inTwoLines(name: string): string[] {
  const lines = [""];
  for (const word of name.split(" ")) {
    const last = lines.length - 1;
    const longer = lines[last] ? `${lines[last]} ${word}` : word;
    if (longer.length <= LINE || !lines[last]) lines[last] = longer.slice(0, LINE);
    else lines.push(word.slice(0, LINE));
  }
  return lines.length <= 2 ? lines : [lines[0]!, `${lines[1]!.slice(0, LINE - 1)}…`];
}
