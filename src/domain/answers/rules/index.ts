import type { Rule } from '../rule';
import { acceptedByFieldType } from './field-type';
import { optionRequired } from './option-required';
import { ownCheck } from './own-check';
import { required } from './required';

/** Every rule a shown field's answer is held against, in this order. */
export const rules: readonly Rule[] = [required, acceptedByFieldType, optionRequired, ownCheck];
