/** The lists that MedMij publishes for its participants, by the name of their XML. */
export type MedmijListKind =
  'Zorgaanbiederslijst' | 'OAuthclientlist' | 'Gegevensdienstnamenlijst' | 'Whitelist';

/** An element of a list as the text has it: its own text, or what is in it. */
export interface ListElement {
  readonly name: string;
  /** Without white space around it; empty when there are elements in it, or nothing. */
  readonly text: string;
  readonly children: readonly ListElement[];
  /** Offset of its `<` in the text. */
  readonly start: number;
}

/** The first element in another with a name. */
export function childOf({ children }: ListElement, name: string): ListElement | undefined {
  return children.find((child) => child.name === name);
}

/** Every element with a name, however deep it stands in another. */
export function descendantsOf(element: ListElement, name: string): readonly ListElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}
