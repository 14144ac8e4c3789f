import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { localeOf, UI_LANGUAGES, type UiLanguage } from "#lib/wire/ui-language.ts";
import { CATALOGUES, type Messages, messagesOf } from "./catalogues.ts";

/** Messages by their whole key, "list.more". */
function flat(messages: Messages, prefix = ""): readonly (readonly [key: string, message: string])[] {
  return Object.entries(messages).flatMap(([key, each]) =>
    typeof each === "string" ? [[prefix + key, each] as const] : flat(each, `${prefix}${key}.`),
  );
}

/** What a message takes and has: "count plural few", "words argument", "q tag". */
function parts(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`${element.value} tag`, ...parts(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const kind = element.type === TYPE.plural ? "plural" : "select";
      const options = Object.entries(element.options);
      return options.flatMap(([name, { value }]) => [`${element.value} ${kind} ${name}`, ...parts(value)]);
    }
    return [`${element.value} argument`];
  });
}

const partsOf = (message: string): readonly string[] => [...new Set(parts(parse(message)))].sort();
/** Arguments and tags without the forms of plurals, which differ by language. */
const inputsOf = (message: string): readonly string[] =>
  [...new Set(partsOf(message).map((part) => part.split(" ").slice(0, 2).join(" ")))].sort();
/** Forms of each plural of a message, by argument. */
function pluralsOf(message: string): readonly (readonly string[])[] {
  const forms = partsOf(message).filter((part) => part.includes(" plural "));
  const names = [...new Set(forms.map((form) => form.split(" ")[0]))];
  return names.map((name) =>
    forms.flatMap((form) => (form.startsWith(`${name} `) ? [form.split(" ")[2]!] : [])).sort(),
  );
}

const ENGLISH = flat(CATALOGUES.en);
const categoriesOf = (ui: UiLanguage): readonly string[] =>
  [...new Intl.PluralRules(localeOf(ui)).resolvedOptions().pluralCategories].sort();

describe.each(UI_LANGUAGES)("the catalogue %s", (ui) => {
  const own = new Map(flat(CATALOGUES[ui]));

  test("has the keys of the English one, none missing, none left over", () => {
    expect({
      missing: ENGLISH.map(([key]) => key).filter((key) => !own.has(key)),
      leftOver: [...own.keys()].filter((key) => !ENGLISH.some(([known]) => known === key)),
    }).toEqual({ missing: [], leftOver: [] });
  });

  test("has valid messages that take what the English ones take", () => {
    const differences = ENGLISH.filter(([key]) => own.has(key))
      .map(([key, english]) => [key, inputsOf(own.get(key)!), inputsOf(english)] as const)
      .filter(([, taken, wanted]) => taken.join() !== wanted.join());
    expect(differences).toEqual([]);
  });

  test("has every form that the language counts with, in every plural", () => {
    const lacking = [...own].filter(([, message]) =>
      pluralsOf(message).some((forms) => forms.join() !== categoriesOf(ui).join()),
    );
    expect(lacking).toEqual([]);
  });

  test("has no empty message, and no blanks at the ends of one", () => {
    expect([...own].filter(([, message]) => message.trim() === "" || message !== message.trim())).toEqual([]);
  });
});

test("languages count with as many forms as their grammars say", () => {
  expect(UI_LANGUAGES.map((ui) => categoriesOf(ui).length)).toEqual([2, 6, 3, 4]);
});

test("a message that a language lacks is shown in English, one that English lacks is not shown", () => {
  const lacking = { ...CATALOGUES, uk: { site: { home: "додому", extra: "зайве" } } };
  expect(messagesOf("uk", lacking).site).toEqual({ ...messagesOf("en").site, home: "додому" });
});
