import { basename } from 'node:path';

const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(tsx?|[cm]?js)$/;
const banned = /^(utils?|helpers?|common|types?|constants?|misc|shared)\./;

/** Requires kebab-case file names that name a concept. */
export const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      kebab: '{{name}} is not kebab-case.',
      banned: '{{name}} names no concept: name the file after what it exports.',
    },
  },
  create(context) {
    const name = basename(context.filename);
    const messageId = banned.test(name) ? 'banned' : kebab.test(name) ? undefined : 'kebab';
    return {
      Program: (node) => void (messageId && context.report({ node, messageId, data: { name } })),
    };
  },
};
