// Stands where the platform's own loader goes, so that the genuine bundler can end its work without a network.
// Nothing runs it: the check looks at the bundles, and the local platform brings a runtime of its own.
exports.main = () => {
  throw new Error('This bundle was made for checking and cannot run.');
};
