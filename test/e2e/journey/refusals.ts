/** Every call about one form that needs more than to fill it, with an input that is right in itself. */
export function refusals({ formId, submissionId }: { readonly formId: string; readonly submissionId: string }) {
  const settings = { respondentsSeeOwn: true, respondentsEditOwn: true };
  const draftVersion = { schema: 1, fields: [] };
  const calls: readonly (readonly [call: string, input: object])[] = [
    ['forms.open', { formId }],
    ['forms.save', { formId, revision: 1, name: 'Mine now', draftVersion }],
    ['forms.save-settings', { formId, revision: 1, access: { kind: 'open' }, settings }],
    ['forms.publish', { formId, revision: 1 }],
    ['forms.published', { formId }],
    ['forms.delete', { formId }],
    ['links.list', { formId }],
    ['links.create', { formId, audience: 'anyone' }],
    ['responses.list', { formId }],
    ['responses.open', { formId, submissionId }],
    ['responses.csv', { formId }],
    ['responses.delete', { formId, submissionId }],
  ];
  return calls;
}
