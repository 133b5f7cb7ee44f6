import type { Operation } from './operation';
import { attachmentOperations } from './operations/attachment-operations';
import { bulkFetchOperations } from './operations/bulk-fetch-operations';
import { issueOperations } from './operations/issue-operations';
import { peopleOperations } from './operations/people-operations';
import { pickerOperations } from './operations/picker-operations';
import { permissionOperations } from './operations/permission-operations';
import { projectOperations } from './operations/project-operations';
import { propertyOperations } from './operations/property-operations';
import { searchOperations } from './operations/search-operations';
import { serverOperations } from './operations/server-operations';

/** Everything the local Jira answers; a call that is not here gets a 501 with its name. */
export const operations: readonly Operation[] = [
  ...projectOperations,
  ...bulkFetchOperations,
  ...attachmentOperations,
  ...pickerOperations,
  ...issueOperations,
  ...propertyOperations,
  ...permissionOperations,
  ...peopleOperations,
  ...searchOperations,
  ...serverOperations,
];
