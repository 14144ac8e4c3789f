/**
 * A `ref` that gives an element style properties, named as in CSS. For what only the browser knows or draws: the policy of our pages
 * forbids the style attribute that `style={…}` would write into the HTML, and allows properties that a script sets.
 */
export const setStyle =
  (properties: Readonly<Record<string, string>>) =>
  (element: HTMLElement | null): void => {
    for (const [name, value] of Object.entries(properties)) element?.style.setProperty(name, value);
  };
