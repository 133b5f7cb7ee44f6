const wrapped = new Set(['ExportNamedDeclaration', 'ExportDefaultDeclaration']);

/** The names one exported declaration brings. */
const namesOf = (declaration) =>
  declaration.type === 'VariableDeclaration'
    ? declaration.declarations.map(({ id }) => id.name)
    : [declaration.id?.name].filter(Boolean);

/** Requires a doc comment on every exported symbol; a schema and its type of the same name share one. */
export const docComment = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: '{{names}} is exported without a doc comment: say in one sentence what it is or promises.' },
  },
  create(context) {
    const documented = new Set();
    const hasDoc = (node) => {
      const last = context.sourceCode.getCommentsBefore(node).at(-1);
      return last?.type === 'Block' && last.value.startsWith('*');
    };
    const visit = (node) => {
      if (!wrapped.has(node.type) || !node.declaration) return;
      const names = namesOf(node.declaration);
      if (hasDoc(node)) return names.forEach((name) => documented.add(name.toLowerCase()));
      // Overloads and a type beside its schema belong to the comment above them.
      if (names.length > 0 && names.every((name) => documented.has(name.toLowerCase()))) return;
      context.report({ node, messageId: 'missing', data: { names: names.join(', ') || 'This' } });
    };
    return { Program: ({ body }) => body.forEach(visit) };
  },
};
