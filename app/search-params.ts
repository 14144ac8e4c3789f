/** The query of a page as Next hands it out. */
export type AskedParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The same as the rest of the app reads queries. */
export const paramsOf = (asked: AskedParams): URLSearchParams =>
  new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])),
  );
