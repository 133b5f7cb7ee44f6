import ForgeReconciler, {
  Badge,
  Box,
  Breadcrumbs,
  BreadcrumbsItem,
  Button,
  ButtonGroup,
  Calendar,
  Code,
  CodeBlock,
  Heading,
  Icon,
  Inline,
  Label,
  LinkButton,
  List,
  ListItem,
  LoadingButton,
  Lozenge,
  Popup,
  Pressable,
  Range,
  SectionMessage,
  SectionMessageAction,
  Select,
  Spinner,
  Stack,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  Tag,
  TagGroup,
  Text,
  TimePicker,
  Toggle,
  Tooltip,
  xcss,
} from '@forge/react';
import { view } from '@forge/bridge';
import React, { useEffect, useState } from 'react';
import { Progress } from './progress';

const card = xcss({
  padding: 'space.200',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  backgroundColor: 'color.background.neutral',
});

type AppHistory = Awaited<ReturnType<typeof view.createHistory>>;

function Route() {
  const [history, setHistory] = useState<AppHistory>();
  const [path, setPath] = useState('');
  useEffect(() => {
    void view.createHistory().then((made) => {
      setHistory(made);
      setPath(made.location.pathname);
      made.listen((location) => setPath(location.pathname));
    });
  }, []);
  return (
    <Inline space="space.100" alignBlock="center">
      <Text>Route {path}</Text>
      <Button onClick={() => history?.push('/details/1')}>Details</Button>
    </Inline>
  );
}

function Opening() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popup
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      placement="bottom-start"
      content={() => <Text>Popup content</Text>}
      trigger={() => <Button onClick={() => setOpen(!isOpen)}>Open popup</Button>}
    />
  );
}

function Words() {
  return (
    <Stack space="space.100">
      <Heading as="h2" size="medium">
        A heading
      </Heading>
      <Text>
        Words with <Code>code</Code>, <Lozenge appearance="success">done</Lozenge> <Badge>{7}</Badge>{' '}
        <Tag text="plain" />
      </Text>
      <TagGroup>
        <Tag text="Removable" removeButtonLabel="Remove" />
        <Tag text="Blue" color="blue" />
      </TagGroup>
      <CodeBlock text={'const a = 1;'} language="typescript" />
      <List type="unordered">
        <ListItem>First</ListItem>
        <ListItem>Second</ListItem>
      </List>
      <SectionMessage
        appearance="warning"
        title="Careful"
        actions={[<SectionMessageAction key="more">Learn more</SectionMessageAction>]}
      >
        <Text>A message</Text>
      </SectionMessage>
      <Box xcss={card}>
        <Text>In a box</Text>
      </Box>
    </Stack>
  );
}

function Controls() {
  return (
    <Stack space="space.150">
      <ButtonGroup label="Actions">
        <Button iconBefore="add">Add</Button>
        <LoadingButton isLoading>Loading</LoadingButton>
        <LinkButton href="/browse/SAM-1">To the issue</LinkButton>
        <Button appearance="warning" iconAfter="trash">
          Remove
        </Button>
      </ButtonGroup>
      <Inline space="space.200" alignBlock="center">
        <Toggle id="toggle" label="Toggle" />
        <Icon glyph="check" label="Right" />
        <Spinner size="small" label="Working" />
        <Tooltip content="Says more">
          <Button>Hover</Button>
        </Tooltip>
        <Opening />
        <Pressable>Press</Pressable>
      </Inline>
      <Label labelFor="range">Range</Label>
      <Range id="range" min={0} max={10} defaultValue={4} />
      <Label labelFor="time">Time</Label>
      <TimePicker id="time" defaultValue="10:00" />
      <Label labelFor="many">Many</Label>
      <Select
        inputId="many"
        isMulti
        options={[{ label: 'A', value: 'a' }]}
        defaultValue={[{ label: 'A', value: 'a' }]}
      />
      <Calendar />
    </Stack>
  );
}

ForgeReconciler.render(
  <Stack space="space.200">
    <Heading as="h1" size="large">
      Gallery of components
    </Heading>
    <Breadcrumbs>
      <BreadcrumbsItem href="/" text="Home" />
      <BreadcrumbsItem href="/projects/SAM" text="Sample" />
    </Breadcrumbs>
    <Route />
    <Tabs id="gallery">
      <TabList>
        <Tab>Words</Tab>
        <Tab>Controls</Tab>
        <Tab>Progress</Tab>
      </TabList>
      <TabPanel>
        <Words />
      </TabPanel>
      <TabPanel>
        <Controls />
      </TabPanel>
      <TabPanel>
        <Progress />
      </TabPanel>
    </Tabs>
  </Stack>,
);
