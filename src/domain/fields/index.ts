export type { Control } from './control';
export type { Content, ImageSize } from './part';
export type { Choices, FieldBehaviour, FieldTools, Finding } from './field-type';
export type { PatternEngine } from './pattern-engine';
export type { Surface } from './reach';
export type { Reference } from './reference';
export { Option, optionLabel } from './option';
export { fieldTypeOf, fieldTypes, type FieldTypeName } from './registry';
export type { SettingControl } from './setting-control';
