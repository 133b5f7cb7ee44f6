import type { ReactNode } from 'react';
import type { ForgeDoc } from '../bridge/forge-doc';
import { fieldLinks } from './field-links';
import { ForgeNode } from './forge-node';

/** What is below a node, one React child for each of its children, since many Atlaskit components look at theirs. */
export function drawChildren(doc: ForgeDoc | undefined): ReactNode[] {
  if (doc === undefined) return [];
  const links = fieldLinks(doc.children);
  return doc.children.map((child, index) =>
    child.type === 'String' ? textOf(child) : <ForgeNode key={child.key} doc={child} {...links[index]} />,
  );
}

/** The named part of a component that @forge/react splits into parts, such as the head of a table. */
export function partOf(doc: ForgeDoc, name: string): ForgeDoc | undefined {
  return doc.children.find((child) => child.type === 'ContentWrapper' && child.props.name === name);
}

/** All text below a node. */
export function textOf(doc: ForgeDoc): string {
  if (doc.type === 'String') return typeof doc.props.text === 'string' ? doc.props.text : '';
  return doc.children.map(textOf).join('');
}
