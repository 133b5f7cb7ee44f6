export type { Control } from './control';
export type { FieldBehaviour, FieldType, Finding } from './field-type';
export { Option } from './option';
export { fieldTypeOf, fieldTypes, isFieldTypeName, type FieldTypeName } from './registry';
export type { SettingControl } from './setting-control';
