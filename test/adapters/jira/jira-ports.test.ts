import { issuesContract } from '../../ports/issues.contract';
import { peopleContract } from '../../ports/people.contract';
import { openLocalJira } from './local-jira';

issuesContract('Jira', openLocalJira);
peopleContract('Jira', openLocalJira);
