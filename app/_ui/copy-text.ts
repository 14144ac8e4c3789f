/** Puts a text into the clipboard; false where the browser does not let the page. Does not throw. */
export const copyText = async (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : false;
