import { asApp, route } from '@forge/api';

export const handler = () => asApp().requestJira(route`/rest/api/3/group/bulk`);
