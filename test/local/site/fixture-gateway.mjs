// Stands in for the gateway: healthy at once, and tells what it was asked.
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  const operator = request.headers.authorization === `Bearer ${process.env.OPERATOR_TOKEN}`;
  const line = {
    path: request.url,
    operator,
    signed: request.headers.authorization?.startsWith('Bearer ey'),
    now: Date.now(),
  };
  if (request.url !== '/healthz') appendFileSync(process.env.DATA_FILE, `${JSON.stringify(line)}\n`);
  if (request.url === '/die') process.exit(1);
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
});
server.listen(Number(process.env.PORT), process.env.HOST);
process.on('SIGTERM', () => process.exit(0));
