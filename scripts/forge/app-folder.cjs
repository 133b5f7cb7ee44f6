const { resolve } = require('node:path');

/** Enters the app's folder (the repository, unless an argument names another) with every manifest variable set. */
exports.enterAppFolder = () => {
  const folder = resolve(process.argv[2] ?? resolve(__dirname, '../..'));
  process.chdir(folder);
  process.env.GATEWAY_URL ??= 'https://gateway.example.com';
  return folder;
};
