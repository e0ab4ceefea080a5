/**
 * Breaks a text into lines no wider than `width`, at spaces; a word that is wider alone (an address, a file
 * name) is cut after a sign if there is one near its end, else anywhere. Line breaks in the text are kept.
 * `measure` gives a width in the unit of `width`. Never answers an empty list.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(/[ \t]+/).filter(Boolean)) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (measure(longer) <= width) line = longer;
      else {
        if (line !== "") lines.push(line);
        const pieces = cutWord(word, width, measure);
        line = pieces.pop() ?? "";
        lines.push(...pieces);
      }
    }
    return [...lines, line];
  });
}

function cutWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let rest = Array.from(word);
  while (measure(rest.join("")) > width && rest.length > 1) {
    let length = rest.length - 1;
    while (length > 1 && measure(rest.slice(0, length).join("")) > width) length--;
    const sign = rest.slice(0, length).findLastIndex((character) => /[-/_.,;:@&=?]/.test(character)) + 1;
    const end = sign > length / 2 ? sign : length;
    pieces.push(rest.slice(0, end).join(""));
    rest = rest.slice(end);
  }
  return [...pieces, rest.join("")];
}
