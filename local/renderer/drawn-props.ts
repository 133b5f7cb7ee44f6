import type { ComponentType } from 'react';
import type { ForgeDoc } from '../bridge/forge-doc';

/** What every component of the renderer gets: its node, and how the nodes beside it relate to it. */
export interface DrawnProps {
  readonly doc: ForgeDoc;
  /** Ids of the messages that describe this field. */
  readonly describedBy?: string;
  /** Id of the label that names this group of fields. */
  readonly labelledBy?: string;
  /** Id this label or message gets, so that its field can refer to it. */
  readonly ownId?: string;
}

/** Draws one node of an app's tree. */
export type ForgeComponent = ComponentType<DrawnProps>;

/** The components of one family, by the type name @forge/react gives them. */
export type ComponentFamily = Readonly<Record<string, ForgeComponent>>;
