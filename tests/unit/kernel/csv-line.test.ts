import { expect, test } from "vitest";
import { csvLine } from "#lib/kernel/csv-line.ts";

test.each([
  [["a", "b"], "a,b\r\n"],
  [['dijo "sí"', "a,b", "dos\nlíneas"], '"dijo ""sí""","a,b","dos\nlíneas"\r\n'],
  [["=1+1", "+52", "-3", "@x", "\tx"], "'=1+1,'+52,'-3,'@x,'\tx\r\n"],
  [['=HYPERLINK("x","y")'], '"\'=HYPERLINK(""x"",""y"")"\r\n'],
])("%j", (values, line) => {
  expect(csvLine(values)).toBe(line);
});
