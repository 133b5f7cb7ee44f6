import { useWords } from '../reading';

/** Stands for what can be answered in Jira only: the page knows nobody and nothing of the site. */
export function InJiraControl() {
  return <p class="help">{useWords().inJira}</p>;
}
