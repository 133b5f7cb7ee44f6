// Which store the site's gateway uses while it is tested: FORMWRIGHT_STORE=embedded (also by default) or mongodb.
const store = process.env.FORMWRIGHT_STORE ?? 'embedded';

if (store === 'mongodb' && !process.env.MONGODB_URI) throw new Error('FORMWRIGHT_STORE=mongodb needs MONGODB_URI.');
if (store === 'embedded') delete process.env.MONGODB_URI;
if (!['embedded', 'mongodb'].includes(store)) throw new Error('FORMWRIGHT_STORE is either embedded or mongodb.');
