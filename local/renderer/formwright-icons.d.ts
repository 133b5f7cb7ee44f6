declare module 'formwright:icons' {
  import type { ElementType } from 'react';

  /** Every icon of @atlaskit/icon/core by name; the build of the page makes this module. */
  export const icons: Readonly<Record<string, ElementType>>;
}
