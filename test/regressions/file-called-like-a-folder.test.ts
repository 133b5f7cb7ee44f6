import { plainName } from '../../src/domain/files/plain-name';

test.each(['.', '..', '../..', ' .. ', '...'])(
  'a file called “%s”, as folders are, gets the name of a file',
  (name) => {
    expect(plainName(name)).toBe('file');
  },
);
