import { toPng } from "#lib/raster/index.ts";

/** An SVG as PNG. `scale` 1 is its own size, for screens; more is for paper. */
export async function pngAnswer(svg: string, scale = 1): Promise<Response> {
  return new Response(await toPng(svg, scale), { headers: { "content-type": "image/png" } });
}

/** An SVG as it is. It is a document of its own and may do nothing. */
export const svgAnswer = (svg: string): Response =>
  new Response(svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-top-navigation-by-user-activation",
    },
  });

/** The same answer with the name that a browser saves it under. */
export function named(answer: Response, file: string): Response {
  answer.headers.set("content-disposition", `inline; filename="${file}"`);
  return answer;
}
