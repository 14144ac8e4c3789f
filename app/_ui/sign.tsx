/** Up and down a list or a text: sideways arrows would say one thing beside the time axis and another in a page that reads from the right. */
export const SIGN_UP = "M3.5 10 8 5.5l4.5 4.5";
export const SIGN_DOWN = "M3.5 6 8 10.5 12.5 6";
export const SIGN_LENS = "M11.5 6.75a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0m-1 3.75 4 4";

/** A sign drawn in the colour of the text beside it. */
export function Sign({ path }: { readonly path: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      <path d={path} />
    </svg>
  );
}
