import { events, invoke, showFlag, view } from '@forge/bridge';
import ForgeReconciler, {
  Button,
  DynamicTable,
  EmptyState,
  Frame,
  Inline,
  Label,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Stack,
  Text,
  Textfield,
} from '@forge/react';
import React, { useEffect, useState } from 'react';
import { ControlledFields } from './controlled-fields';
import { HookForm } from './hook-form';
import { wordsOf } from './words-of';

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
        head={{
          cells: [
            { key: 'step', content: 'Step' },
            { key: 'actions', content: 'Actions' },
          ],
        }}
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
        emptyView={
          <EmptyState
            header="Nothing here"
            headingLevel={3}
            primaryAction={<Button onClick={() => setSorted('empty')}>Start</Button>}
          />
        }
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
              <Textfield id="note" value={note} onChange={(event) => setNote(wordsOf(event))} />
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
    void view.getContext().then((known) => {
      const issue: unknown = known.extension.issue;
      setContext(`${known.moduleKey} ${JSON.stringify(issue)}`);
    });
    return () => void subscription.then((one) => one.unsubscribe());
  }, []);
  const call = () => {
    invoke('echo', { question: 1 }).then(
      (result) => setAnswer(JSON.stringify(result)),
      () => setAnswer('refused'),
    );
  };
  const fail = () => {
    invoke('fail').catch((error: unknown) => setAnswer(error instanceof Error ? error.message : 'failed'));
  };
  return (
    <Stack space="space.100">
      <Text>Context {context}</Text>
      <Inline space="space.100" shouldWrap>
        <Button onClick={call}>Invoke</Button>
        <Button onClick={fail}>Invoke failing</Button>
        <Button
          onClick={() => {
            showFlag({
              id: 'sample',
              title: 'Sample flag',
              actions: [{ text: 'Undo', onClick: () => setAnswer('undone') }],
            });
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
    <ControlledFields />
    <HookForm />
    <Table />
    <Dialog />
    <Talk />
  </Stack>,
);
