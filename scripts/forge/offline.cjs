// A tripwire: the Forge checks must never leave this machine, and what they say must not depend on a server.
const http = require('node:http');
const https = require('node:https');
const net = require('node:net');

const refuse = () => {
  throw new Error('A Forge check tried to use the network.');
};

/** Makes every way out of this process fail loudly. */
exports.goOffline = () => {
  net.Socket.prototype.connect = refuse;
  for (const client of [http, https]) Object.assign(client, { request: refuse, get: refuse });
  globalThis.fetch = refuse;
};
