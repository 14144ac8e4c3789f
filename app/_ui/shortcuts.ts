/** Where it is kept that a reader wants no shortcuts of one key: speech input and a slip of the hand press such keys unmeant (WCAG 2.1.4). */
const KEPT_AS = "shortcuts";
const CHANGED = "shortcuts-changed";

/** True unless the reader switched shortcuts of one key off. */
export function areShortcutsOn(): boolean {
  try {
    return window.localStorage.getItem(KEPT_AS) !== "off";
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // storage is closed to us: nobody can have switched them off
    return true;
  }
}

/** Switches shortcuts of one key on or off, and remembers it where the browser lets us. */
export function switchShortcuts(on: boolean): void {
  try {
    window.localStorage.setItem(KEPT_AS, on ? "on" : "off");
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls back when they were switched, here or in another window. Returns what ends it. */
export function onShortcutsSwitched(call: () => void): () => void {
  window.addEventListener(CHANGED, call);
  window.addEventListener("storage", call);
  return () => {
    window.removeEventListener(CHANGED, call);
    window.removeEventListener("storage", call);
  };
}

/** Fields that take letters; a box to tick takes none. */
const TYPING =
  "input:not([type='checkbox'], [type='radio'], [type='button'], [type='submit']), textarea, select, [contenteditable]:not([contenteditable='false'])";

/** True where a key is a shortcut of one key: alone, nobody types, no dialog is in the way, nothing else took it. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (event.target instanceof Element && event.target.closest(TYPING)) return false;
  return areShortcutsOn() && document.querySelector("dialog:modal") === null;
}
