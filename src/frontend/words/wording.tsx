import { createContext, useContext } from 'react';
import { plainWording, type Wording } from '../../domain/answers/sentences/wording';

/** Hands down in which words the problems of a form are told. */
export const WordingContext = createContext<Wording>(plainWording);

/** In which words the problems of the form are told. */
export function useWording(): Wording {
  return useContext(WordingContext);
}
