/** An encoding that something declares, and what does, in words for a sentence: "its <meta>". */
export interface Declared {
  readonly label: string;
  readonly by: string;
}

/** So far into a document its declaration may stand. HTML asks for 1024 bytes; many a page has comments before it. */
const HEAD_BYTES = 8192;

const UTF_16 = /^utf-?16/i;

/** The charset of a Content-Type; none where it states none. */
export function declaredByType(contentType: string | undefined): readonly Declared[] {
  const label = /;\s*charset\s*=\s*"?([^\s";,]+)/i.exec(contentType ?? "")?.[1];
  return label ? [{ label, by: "its Content-Type" }] : [];
}

/** What a page or an XML document declares in its first bytes: `<?xml encoding=…?>`, `<meta charset=…>`, `<meta http-equiv=…>`. */
export function declaredInMarkup(bytes: Uint8Array): readonly Declared[] {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'\s]+)/i.exec(head)?.[1];
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1];
  const found: Declared[] = [];
  if (xml) found.push({ label: xml, by: "its XML declaration" });
  if (meta) found.push({ label: meta, by: "its <meta>" });
  // A declaration that can be read byte by byte does not stand in UTF-16, whatever it says.
  return found.filter(({ label }) => !UTF_16.test(label));
}
