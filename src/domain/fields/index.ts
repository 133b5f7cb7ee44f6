export type { Control } from './control';
export type { Content } from './part';
export type { FieldBehaviour, Finding } from './field-type';
export { Option, optionLabel } from './option';
export { fieldTypeOf, fieldTypes, type FieldTypeName } from './registry';
export type { SettingControl } from './setting-control';
