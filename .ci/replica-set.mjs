// Usage: node .ci/replica-set.mjs DIR — starts the machine's own mongod (7.0 or newer) as a replica set of one.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { MongoClient } from 'mongodb';

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

const port = await freePort();
const flags = ['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', folder];
const mongod = spawn('mongod', flags, { detached: true, stdio: 'ignore' });
mongod.once('error', () => {
  console.error('No mongod was found: set MONGODB_URI, set MONGOD_TOOL, or install MongoDB 7.0 or newer.');
  process.exit(1);
});
mongod.unref();

const direct = await MongoClient.connect(`mongodb://127.0.0.1:${port}/?directConnection=true`);
await direct.db('admin').command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } });
await direct.close();

// Connecting by the set's name waits for its primary.
const uri = `mongodb://127.0.0.1:${port}/?replicaSet=rs0`;
const client = await MongoClient.connect(uri);
await client.close();
console.log(`MONGODB_URI=${uri}\nPID=${mongod.pid}`);
