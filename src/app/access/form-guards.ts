import type { AppNeeds } from '../../contract/app/may';
import { AppError } from '../../contract/kernel/app-error';
import type { Guards } from '../../contract/kernel/implement';
import type { Form } from '../../domain/form/form';
import { mayEdit, mayViewResponses, type Decision } from '../../domain/policy/access';
import type { Person } from '../../domain/policy/person';
import { linkRefusal } from '../../domain/policy/sharing';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { demand } from './demand';
import type { AppEvidence } from './evidence';
import { personOf } from './person-of';

type FormMay =
  'use-forms' | 'ask-jira' | 'build-forms' | 'edit-form' | 'view-responses' | 'fill-shared-form' | 'administer';

/** Decides the permissions about templates, links and the site. */
export function formGuards(ports: AppPorts): Pick<Guards<Caller, AppNeeds, AppEvidence>, FormMay> {
  const onForm =
    (decide: (form: Form, person: Person) => Decision) =>
    async (asked: { readonly caller: Caller; readonly input: { readonly formId: string } }) => {
      const [person, form] = await Promise.all([personOf(ports, asked.caller), ports.forms.get(asked.input.formId)]);
      if (!form) throw new AppError('not-found');
      demand(decide(form, person));
      return { form, person };
    };
  return {
    'use-forms': async ({ caller }) => ({ person: await personOf(ports, caller) }),
    // The resolver answers nobody without an account, and Jira is asked as that person.
    'ask-jira': async () => ({}),
    'build-forms': async ({ caller }) => {
      const person = await personOf(ports, caller);
      if (!person.isMaker) throw new AppError('not-a-maker');
      return { person };
    },
    'edit-form': onForm(mayEdit),
    'view-responses': onForm(mayViewResponses),
    'fill-shared-form': ({ input }) => linkAndForm(ports, input.linkId),
    administer: async () => {
      if (!(await ports.people.isAdmin())) throw new AppError('forbidden');
      return {};
    },
  };
}

async function linkAndForm(ports: AppPorts, linkId: string): Promise<AppEvidence['fill-shared-form']> {
  const link = await ports.sharedLinks.get(linkId);
  if (!link) throw new AppError('not-found');
  const form = await ports.forms.get(link.formId);
  if (!form) throw new AppError('not-found');
  if (linkRefusal(link, form, true)) throw new AppError('link-closed');
  return { link, form };
}
