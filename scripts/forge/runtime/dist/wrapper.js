// Stands where the platform's own wrapper goes; see loader.js.
exports.createMain = () => () => {
  throw new Error('This bundle was made for checking and cannot run.');
};
