// Jest's own runner, one test file at a time: browser tests share one machine's screen, ports and patience.
const { default: TestRunner } = require('jest-runner');

module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
