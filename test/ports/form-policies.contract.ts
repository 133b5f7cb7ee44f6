import { overPlatform, type OpenPlatform } from './platform-under-test';
import { idOf, samplePolicy } from './samples';

/** What every adapter of the port `FormPolicies` does. */
export function formPoliciesContract(name: string, open: OpenPlatform): void {
  overPlatform(`${name}: form policies`, open, (under) => {
    it('keeps the policy saved last', async () => {
      const { formPolicies } = under();
      const policy = samplePolicy(idOf('form'));
      expect(await formPolicies.get(policy.formId)).toBeUndefined();
      await formPolicies.save(policy);
      const people = { users: ['ann'], groups: ['group-1'] };
      const restricted = { ...policy, access: { kind: 'restricted', edit: people, view: people } } as const;
      await formPolicies.save(restricted);
      expect(await formPolicies.get(policy.formId)).toEqual(restricted);
      expect(await formPolicies.get(idOf('other'))).toBeUndefined();
    });

    it('keeps the newer of two policies, in whichever order they come', async () => {
      const { formPolicies } = under();
      const newer = { ...samplePolicy(idOf('form')), revision: 3 };
      await formPolicies.save(newer);
      await formPolicies.save({ ...newer, revision: 2, name: 'Older' });
      expect(await formPolicies.get(newer.formId)).toEqual(newer);
    });
  });
}
