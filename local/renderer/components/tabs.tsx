import AtlaskitTabs, { Tab, TabList, TabPanel as AtlaskitTabPanel } from '@atlaskit/tabs';
import { useId } from 'react';
import { callApp } from '../app-events';
import { drawChildren } from '../draw-children';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';
import { plainComponent } from '../plain-component';
import { textProp } from '../read-prop';

function Tabs({ doc }: DrawnProps) {
  const { props } = doc;
  const id = useId();
  const taken = {
    ...pickProps(props, ['defaultSelected', 'selected', 'shouldUnmountTabPanelOnChange', 'testId']),
    id: textProp(props, 'id') ?? id,
    onChange: (index: number) => void callApp(props.onChange, index),
  };
  return drawWith(AtlaskitTabs, taken, ...drawChildren(doc));
}

function TabPanel({ doc }: DrawnProps) {
  return (
    <AtlaskitTabPanel>
      <div className="renderer-tab-panel">{drawChildren(doc)}</div>
    </AtlaskitTabPanel>
  );
}

/** Tabs and their panels. */
export const tabComponents: ComponentFamily = {
  Tabs,
  TabList: plainComponent(TabList),
  Tab: plainComponent(Tab, { props: ['testId'] }),
  TabPanel,
};
