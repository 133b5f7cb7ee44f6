import { ErrorMessage, Label, RequiredAsterisk, Select, Stack, Text, Textfield } from '@forge/react';
import React from 'react';
import { LoadingNote } from '../words/loading-note';
import { FailureMessage } from '../client/failure-message';
import { useLoading } from '../client/use-loading';
import { eventText } from '../controls/event-text';
import { loadTargets, type TargetProject } from './load-targets';
import type { TargetDraft } from './target-draft';

interface IssueTargetProps {
  readonly target: TargetDraft;
  readonly fault: string | undefined;
  readonly onChange: (step: (before: TargetDraft) => TargetDraft) => void;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Project, type and summary of the issues a link creates. */
export function IssueTarget({ target, fault, onChange }: IssueTargetProps) {
  const projects = useLoading(loadTargets, []);
  if (projects.state === 'loading') return <LoadingNote>Loading projects</LoadingNote>;
  if (projects.state === 'failed') return <FailureMessage error={projects.error} onRetry={projects.reload} />;
  if (projects.value.length === 0) return <Text>You may not create issues in any project. Ask a Jira admin.</Text>;
  return (
    <Stack space="space.100">
      <Choices projects={projects.value} target={target} onChange={onChange} />
      <Stack>
        <Label labelFor="target-summary">
          Summary
          <RequiredAsterisk />
        </Label>
        <Textfield
          id="target-summary"
          name="target-summary"
          isRequired
          defaultValue={target.summary}
          onChange={(event) => onChange((before) => ({ ...before, summary: eventText(event) }))}
        />
      </Stack>
      {fault === undefined ? null : <ErrorMessage>{fault}</ErrorMessage>}
    </Stack>
  );
}

type ChoicesProps = Pick<IssueTargetProps, 'target' | 'onChange'> & { readonly projects: readonly TargetProject[] };

function Choices({ projects, target, onChange }: ChoicesProps) {
  const project = projects.find(({ id }) => id === target.projectId);
  return (
    <Stack space="space.100">
      <Choice
        id="target-project"
        label="Project"
        choices={projects}
        chosen={target.projectId}
        onChoose={(projectId) => onChange((before) => ({ ...before, projectId, issueTypeId: undefined }))}
      />
      {project ? (
        <Choice
          id="target-type"
          label="Issue type"
          choices={project.issueTypes}
          chosen={target.issueTypeId}
          onChoose={(issueTypeId) => onChange((before) => ({ ...before, issueTypeId }))}
        />
      ) : null}
    </Stack>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Named[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

function Choice({ id, label, choices, chosen, onChoose }: ChoiceProps) {
  const options = choices.map((each) => ({ value: each.id, label: each.name }));
  return (
    <Stack>
      <Label labelFor={id}>
        {label}
        <RequiredAsterisk />
      </Label>
      <Select
        inputId={id}
        isRequired
        options={options}
        value={options.find(({ value }) => value === chosen) ?? null}
        placeholder={`Choose a ${label.toLowerCase()}`}
        onChange={(option: { readonly value: string } | null) => onChoose(option?.value)}
      />
    </Stack>
  );
}
