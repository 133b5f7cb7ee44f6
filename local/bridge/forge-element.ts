import type { ForgeDoc } from './forge-doc';
import { isRecord, type UnknownRecord } from './record';

/** A React element that an app passed inside a prop, as the host receives it. */
export interface ForgeElement {
  readonly forgeElement: ForgeDoc;
}

/** Tells whether a received value stands for a React element. */
export function isForgeElement(value: unknown): value is ForgeElement {
  return isRecord(value) && isRecord(value.forgeElement);
}

/** Tells whether a value is a React element, of any React version. */
export function isReactElement(value: unknown): value is UnknownRecord {
  return isRecord(value) && typeof value.$$typeof === 'symbol' && 'props' in value;
}

/** The tree a React element stands for; function components keep only their name, which no renderer knows. */
export function docOfElement(element: UnknownRecord, position = 0): ForgeDoc {
  const { children, ...props } = isRecord(element.props) ? element.props : {};
  return {
    type: typeName(element.type),
    key: typeof element.key === 'string' ? element.key : `element-${String(position)}`,
    props,
    children: docsOfChildren(children),
  };
}

function docsOfChildren(children: unknown): readonly ForgeDoc[] {
  if (Array.isArray(children)) return children.flatMap((child: unknown) => docsOfChildren(child)).map(withPosition);
  if (typeof children === 'string' || typeof children === 'number') return [textDoc(String(children))];
  return isReactElement(children) ? [docOfElement(children)] : [];
}

function withPosition(doc: ForgeDoc, position: number): ForgeDoc {
  return doc.key === 'element-0' ? { ...doc, key: `element-${String(position)}` } : doc;
}

function textDoc(text: string): ForgeDoc {
  return { type: 'String', key: 'element-0', props: { text }, children: [] };
}

function typeName(type: unknown): string {
  if (typeof type === 'string') return type;
  if (typeof type === 'symbol') return 'Fragment';
  return typeof type === 'function' && type.name !== '' ? type.name : 'Anonymous component';
}
