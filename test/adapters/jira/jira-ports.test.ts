import { attachmentsContract } from '../../ports/attachments.contract';
import { issuesContract } from '../../ports/issues.contract';
import { peopleContract } from '../../ports/people.contract';
import { openLocalJira } from './local-jira';

attachmentsContract('Jira', openLocalJira);
issuesContract('Jira', openLocalJira);
peopleContract('Jira', openLocalJira);
