/** Something a definition's parts say together that cannot stand, and where. */
export interface DefinitionFault {
  readonly message: string;
  readonly path: readonly (string | number)[];
}
