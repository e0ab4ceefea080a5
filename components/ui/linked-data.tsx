/**
 * What a page is about, for programs that read pages (JSON-LD). A block of data, which no policy keeps from standing
 * here because nothing in it runs; a text that said `</script>` would end it, hence no `<` is left as such.
 */
export function LinkedData({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
