import type { Rule } from '../rule';
import { acceptedByFieldType } from './field-type';
import { required } from './required';

/** Every rule a visible field's answer is held against, in this order. */
export const rules: readonly Rule[] = [required, acceptedByFieldType];
