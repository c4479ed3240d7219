import type { XmlElement } from './xml-elements.ts';

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The texts of all children of that name, empty ones left out. */
export function textsOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name).flatMap(({ text }) => (text === '' ? [] : [text]));
}

/** An attribute that is there and not empty. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const value = element.attributes[name];
  return value === '' ? undefined : value;
}

/** The text of a child; undefined where there is none or it is empty. */
export function childText(element: XmlElement, name: string): string | undefined {
  const text = childOf(element, name)?.text;
  return text === '' ? undefined : text;
}
