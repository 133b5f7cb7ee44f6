import { formsCall } from '../client/call';

/** The projects the person may create issues in, with their issue types. */
export async function loadTargets() {
  return (await formsCall('links.targets', {})).projects;
}

/** A project a link can create issues in. */
export type TargetProject = Awaited<ReturnType<typeof loadTargets>>[number];
