import { pickCall } from '../client/call';
import { useLoading } from '../client/use-loading';

/** The name of a group; undefined until Jira has told it, and where Jira does not show it. */
export function useGroupName(id: string | undefined): string | undefined {
  const named = useLoading(async () => {
    if (id === undefined) return undefined;
    const { groups } = await pickCall('pick.group-names', { ids: [id] });
    return groups[0]?.name;
  }, [id]);
  return named.value;
}
