import { events, invoke, showFlag, view } from '@forge/bridge';
import ForgeReconciler, {
  Button,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  DynamicTable,
  EmptyState,
  ErrorMessage,
  Form,
  FormFooter,
  FormSection,
  Frame,
  HelperMessage,
  Inline,
  Label,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  RadioGroup,
  RequiredAsterisk,
  Select,
  Stack,
  Text,
  TextArea,
  Textfield,
  useForm,
  UserPicker,
} from '@forge/react';
import React, { useEffect, useState } from 'react';

const colours = ['Red', 'Green', 'Blue'].map((label) => ({ label, value: label.toLowerCase() }));

function Controlled() {
  const [name, setName] = useState('');
  const [loud, setLoud] = useState('');
  const [colour, setColour] = useState<{ label: string; value: string } | null>(null);
  const [urgent, setUrgent] = useState(false);
  const [days, setDays] = useState<string[]>([]);
  const [size, setSize] = useState('small');
  const [due, setDue] = useState('');
  const [people, setPeople] = useState('nobody');
  return (
    <Stack space="space.200">
      <Stack>
        <Label labelFor="name">
          Name <RequiredAsterisk />
        </Label>
        <Textfield id="name" value={name} isInvalid={name === 'x'} onChange={(event) => setName(event.target.value)} />
        <HelperMessage>As on your badge</HelperMessage>
        {name === 'x' && <ErrorMessage>Give more than one letter</ErrorMessage>}
      </Stack>
      <Text>Name is [{name}]</Text>
      <Stack>
        <Label labelFor="loud">Loud name</Label>
        <Textfield id="loud" value={loud} onChange={(event) => setLoud(String(event.target.value).toUpperCase())} />
      </Stack>
      <Stack>
        <Label labelFor="colour">Colour</Label>
        <Select inputId="colour" options={colours} value={colour} isClearable onChange={setColour} />
      </Stack>
      <Checkbox label="Urgent" isChecked={urgent} onChange={(event) => setUrgent(event.target.checked === true)} />
      <Stack>
        <Label labelFor="days">Days</Label>
        <CheckboxGroup
          name="days"
          value={days}
          options={[
            { label: 'Monday', value: 'mon' },
            { label: 'Tuesday', value: 'tue' },
          ]}
          onChange={setDays}
        />
      </Stack>
      <Stack>
        <Label labelFor="size">Size</Label>
        <RadioGroup
          name="size"
          value={size}
          options={[
            { name: 'size', label: 'Small', value: 'small' },
            { name: 'size', label: 'Large', value: 'large' },
          ]}
          onChange={(event) => setSize(event.target.value)}
        />
      </Stack>
      <Stack>
        <Label labelFor="due">Due</Label>
        <DatePicker id="due" value={due} onChange={setDue} />
      </Stack>
      <UserPicker label="Reviewers" name="reviewers" isMulti onChange={(users: unknown) => setPeople(JSON.stringify(users))} />
      <Text>
        {[colour?.value ?? 'none', String(urgent), days.join('+'), size, due].join(' / ')}
      </Text>
      <Text>People {people}</Text>
    </Stack>
  );
}

function HookForm() {
  const { handleSubmit, register, getFieldId, formState } = useForm();
  const [saved, setSaved] = useState('');
  return (
    <Form onSubmit={handleSubmit((values) => setSaved(JSON.stringify(values)))}>
      <FormSection>
        <Label labelFor={getFieldId('reason')}>Reason</Label>
        <TextArea {...register('reason', { required: true, minLength: 3 })} />
        {formState.errors.reason && <ErrorMessage>Give at least three characters</ErrorMessage>}
      </FormSection>
      <FormFooter>
        <Button type="submit" appearance="primary">
          Save reason
        </Button>
      </FormFooter>
      <Text>Saved {saved}</Text>
    </Form>
  );
}

function Table() {
  const [order, setOrder] = useState(['One', 'Two', 'Three']);
  const [sorted, setSorted] = useState('');
  return (
    <Stack>
      <DynamicTable
        label="Steps"
        isRankable
        onRankEnd={({ sourceIndex, destination }: { sourceIndex: number; destination?: { index: number } }) => {
          const next = order.filter((_step, index) => index !== sourceIndex);
          next.splice(destination?.index ?? sourceIndex, 0, order[sourceIndex] ?? '');
          setOrder(next);
        }}
        head={{ cells: [{ key: 'step', content: 'Step' }, { key: 'actions', content: 'Actions' }] }}
        rows={order.map((step) => ({
          key: step,
          cells: [
            { key: 'step', content: <Text>{step}</Text> },
            { key: 'actions', content: <Button onClick={() => setSorted(step)}>Choose {step}</Button> },
          ],
        }))}
      />
      <Text>Chosen {sorted}</Text>
      <DynamicTable
        label="Nothing"
        rows={[]}
        emptyView={<EmptyState header="Nothing here" headingLevel={3} primaryAction={<Button onClick={() => setSorted('empty')}>Start</Button>} />}
      />
    </Stack>
  );
}

function Dialog() {
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open dialog</Button>
      <ModalTransition>
        {isOpen && (
          <Modal onClose={() => setOpen(false)}>
            <ModalHeader>
              <ModalTitle>Sample dialog</ModalTitle>
            </ModalHeader>
            <ModalBody>
              <Label labelFor="note">Note</Label>
              <Textfield id="note" value={note} onChange={(event) => setNote(event.target.value)} />
            </ModalBody>
            <ModalFooter>
              <Button onClick={() => setOpen(false)}>Done</Button>
            </ModalFooter>
          </Modal>
        )}
      </ModalTransition>
      <Text>Note [{note}]</Text>
    </>
  );
}

function Talk() {
  const [heard, setHeard] = useState('nothing');
  const [answer, setAnswer] = useState('');
  const [context, setContext] = useState('');
  useEffect(() => {
    const subscription = events.on('from-frame', (payload) => setHeard(JSON.stringify(payload)));
    void view.getContext().then((known) => setContext(`${known.moduleKey} ${String(known.extension.issue?.key)}`));
    return () => void subscription.then((one) => one.unsubscribe());
  }, []);
  const call = () => {
    invoke('echo', { question: 1 }).then(
      (result) => setAnswer(JSON.stringify(result)),
      () => setAnswer('refused'),
    );
  };
  const fail = () => {
    invoke('fail').catch((error: Error) => setAnswer(error.message));
  };
  return (
    <Stack space="space.100">
      <Text>Context {context}</Text>
      <Inline space="space.100" shouldWrap>
        <Button onClick={call}>Invoke</Button>
        <Button onClick={fail}>Invoke failing</Button>
        <Button
          onClick={() => {
            showFlag({ id: 'sample', title: 'Sample flag', actions: [{ text: 'Undo', onClick: () => setAnswer('undone') }] });
          }}
        >
          Show flag
        </Button>
        <Button onClick={() => void events.emit('to-frame', { from: 'panel' })}>Tell frame</Button>
      </Inline>
      <Text>Answer {answer}</Text>
      <Text>Heard {heard}</Text>
      <Frame resource="sample-frame" />
    </Stack>
  );
}

ForgeReconciler.render(
  <Stack space="space.300">
    <Controlled />
    <HookForm />
    <Table />
    <Dialog />
    <Talk />
  </Stack>,
);
