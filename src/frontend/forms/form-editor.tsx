import { Stack, Tab, TabList, TabPanel, Tabs } from '@forge/react';
import React, { useState } from 'react';
import type { OpenedDesign } from '../../contract/app/forms';
import { DesignTab } from '../builder/design-tab';
import { isUnsaved } from '../builder/design-state';
import { LanguagesTab } from '../builder/languages/languages-tab';
import { PreviewTab } from '../builder/preview-tab';
import { SavingMessage } from '../builder/saving-message';
import { useDesign } from '../builder/use-design';
import { useSaving } from '../builder/use-saving';
import { LinksTab } from '../links/links-tab';
import { Responses } from '../responses/responses';
import { SettingsTab } from '../settings/settings-tab';
import { useSettings } from '../settings/use-settings';
import { FormHeader } from './form-header';
import { LeaveQuestion } from './leave-question';
import { formTabs, type FormRoute, type FormTab } from './route';
import type { Go } from './use-route';

interface FormEditorProps {
  readonly opened: OpenedDesign;
  readonly onOpened: (opened: OpenedDesign) => void;
  readonly onReload: () => void;
  readonly route: FormRoute;
  readonly go: Go;
}

const titles: Readonly<Record<FormTab, string>> = {
  design: 'Design',
  languages: 'Languages',
  preview: 'Preview',
  responses: 'Responses',
  links: 'Shared links',
  settings: 'Settings',
};

/** One form for those who may edit it. The design lives here, so that it survives a change of tabs. */
export function FormEditor({ opened, onOpened, onReload, route, go }: FormEditorProps) {
  const design = useDesign(opened);
  const saving = useSaving(opened.form.id, design, onOpened);
  const settings = useSettings(opened.form);
  const [leaving, setLeaving] = useState<{ readonly go: () => void }>();
  const tab = route.kind === 'form' ? route.tab : 'responses';
  const ask = (leave: () => void) => (isUnsaved(design.read()) ? setLeaving({ go: leave }) : leave());
  const toList = () => go({ kind: 'list' });
  const panels: Readonly<Record<FormTab, () => React.JSX.Element>> = {
    design: () => <DesignTab design={design} />,
    languages: () => <LanguagesTab design={design} />,
    preview: () => <PreviewTab state={design.state} />,
    responses: () => <Responses form={opened.form} route={route} go={go} />,
    links: () => <LinksTab form={opened.form} />,
    settings: () => (
      <SettingsTab {...{ opened, onOpened, design, settings }} onReload={() => ask(onReload)} onDeleted={toList} />
    ),
  };
  return (
    <Stack space="space.200">
      <FormHeader form={opened.form} design={design} saving={saving} onLeave={() => ask(toList)} />
      <SavingMessage saving={saving} state={design.state} />
      <Tabs
        id="form-tabs"
        selected={formTabs.indexOf(tab)}
        onChange={(index) => go({ kind: 'form', formId: opened.form.id, tab: formTabs[index] ?? 'design' })}
      >
        <TabList>
          {formTabs.map((each) => (
            <Tab key={each}>{titles[each]}</Tab>
          ))}
        </TabList>
        {formTabs.map((each) => (
          <TabPanel key={each}>{each === tab ? panels[each]() : null}</TabPanel>
        ))}
      </Tabs>
      {leaving ? <LeaveQuestion onStay={() => setLeaving(undefined)} onLeave={leaving.go} /> : null}
    </Stack>
  );
}
