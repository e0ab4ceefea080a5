import { type Inline, parseText } from "#lib/written-text/parse-text.ts";

type WrittenTextProps = {
  text: string;
  /** Of its headings: one below that of what it stands in. */
  level?: 2 | 3 | 4;
};

/** A text at length: its paragraphs, headings, lists and links, and nothing else. */
export function WrittenText({ text, level = 3 }: WrittenTextProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="prose">
      {parseText(text).map((block, index) => {
        const key = `${index}`;
        if (block.type === "heading")
          return (
            <Heading key={key} className={level === 4 ? "font-sans text-base font-semibold" : undefined}>
              {block.text}
            </Heading>
          );
        if (block.type === "list") {
          return (
            <ul key={key}>
              {block.items.map((item, position) => (
                <li key={`${position}`}>
                  <Line pieces={item} />
                </li>
              ))}
            </ul>
          );
        }
        return (
          <p key={key} className="wrap-anywhere whitespace-pre-line">
            <Line pieces={block.line} />
          </p>
        );
      })}
    </div>
  );
}

function Line({ pieces }: { pieces: readonly Inline[] }) {
  return pieces.map(({ text, href }, index) =>
    href === undefined ? (
      <span key={`${index}`}>{text}</span>
    ) : (
      <a key={`${index}`} href={href} className="link wrap-anywhere" rel="noopener nofollow">
        {text}
      </a>
    ),
  );
}
