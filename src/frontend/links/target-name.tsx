import { Text } from '@forge/react';
import React from 'react';
import { useLoading } from '../client/use-loading';
import type { IssueToCreate } from '../../domain/submission/shared-link';
import { loadTargets } from './load-targets';

/** Which issue each response of a link creates; by name where the person may see the project. */
export function TargetName({ target }: { readonly target: IssueToCreate }) {
  const targets = useLoading(loadTargets, []);
  const project = targets.value?.find(({ id }) => id === target.projectId);
  const issueType = project?.issueTypes.find(({ id }) => id === target.issueTypeId);
  const where = project && issueType ? `${issueType.name} in ${project.name}` : 'an issue in a project you cannot see';
  if (targets.state === 'loading') return null;
  return <Text>{`Each response creates ${project ? 'a ' : ''}${where}: “${target.summary}”`}</Text>;
}
