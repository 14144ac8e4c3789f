import { useTranslations } from "next-intl";

/** Keys as they are written on a keyboard, by what they do; the words are those of `help.keys`. */
const KEYS = [
  [
    "everywhere",
    [
      ["help", ["?"]],
      ["search", ["/", "Ctrl K"]],
      ["close", ["Esc"]],
    ],
  ],
  [
    "timeline",
    [
      ["event", ["←", "→"]],
      ["lane", ["↑", "↓"]],
      ["ends", ["Home", "End"]],
      ["zoom", ["+", "−"]],
      ["jump", ["G"]],
      ["open", ["Enter"]],
    ],
  ],
  ["strip", [["move", ["←", "→", "Page Up", "Page Down"]]]],
  [
    "article",
    [
      ["next", ["N"]],
      ["previous", ["P"]],
    ],
  ],
] as const;

/** Every key that does something, by place; stands under a heading of the second level. */
export function KeyList() {
  const t = useTranslations("help.keys");
  return (
    <div className="key-list">
      {KEYS.map(([place, keys]) => (
        <div key={place}>
          <h3>{t(`place.${place}`)}</h3>
          <dl>
            {keys.map(([does, names]) => (
              <div key={does}>
                <dt dir="ltr">
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{t(`does.${does}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
