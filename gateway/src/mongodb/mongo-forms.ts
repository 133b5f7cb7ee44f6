import type { ClientSession } from 'mongodb';
import { VersionCard } from '../../../src/contract/app/forms';
import { Form } from '../../../src/domain/form/form';
import { FormListing } from '../../../src/domain/form/form-listing';
import { Version } from '../../../src/domain/form/version';
import type { WriteOutcome } from '../../../src/domain/write-outcome';
import type { Forms } from '../../../src/ports/forms';
import { pageOf } from '../store/page-of';
import { placeOf } from '../store/place';
import type { FormDocument, VersionDocument } from './collections';
import { deleteForm } from './delete-form';
import { isTaken } from './reachable';
import type { Scope } from './scope';

/** The forms of one tenant in MongoDB. */
export function mongoForms(scope: Scope): Forms {
  const { collections, tenant } = scope;
  return {
    create: async (form) => {
      const fresh = { tenant, id: form.id, ...partsOf(form), additions: 0 };
      await collections.forms.insertOne(fresh).catch((error: unknown) => {
        if (!isTaken(error)) throw error;
      });
    },
    get: async (id) => {
      const found = await collections.forms.findOne({ tenant, id });
      return found ? formOf(found) : undefined;
    },
    page: async ({ before, limit }) => {
      const query = { tenant, ...(before !== undefined && { place: { $lt: before } }) };
      const options = { sort: { place: -1 }, limit: limit + 1, projection: { place: 1, listing: 1 } } as const;
      const found = await collections.forms.find(query, options).toArray();
      return pageOf(found, limit, ({ listing }) => FormListing.parse(listing));
    },
    update: async (form, expected) => update(scope, { form, expected }),
    publish: async (form, expected, version) => publish(scope, { form, expected, version }),
    version: async (formId, number) => {
      const found = await collections.versions.findOne({ tenant, formId, number });
      return found ? versionOf(found) : undefined;
    },
    versions: async (formId) => {
      const options = { sort: { number: -1 }, projection: { card: 1 } } as const;
      const found = await collections.versions.find({ tenant, formId }, options).toArray();
      return found.map(({ card }) => VersionCard.parse(card));
    },
    delete: (formId) => deleteForm(scope, formId),
  };
}

function partsOf({ draftVersion, ...listing }: Form): Pick<FormDocument, 'place' | 'listing' | 'draftVersion'> {
  return { place: placeOf(listing.updatedAt, listing.id), listing, draftVersion: JSON.stringify(draftVersion) };
}

function formOf({ listing, draftVersion }: FormDocument): Form {
  return Form.parse({ ...listing, draftVersion: JSON.parse(draftVersion) as unknown });
}

function versionOf({ version, definition }: VersionDocument): Version {
  return Version.parse({ ...version, definition: JSON.parse(definition) as unknown });
}

interface Write {
  readonly form: Form;
  readonly expected: number;
}

async function update(
  { collections, tenant }: Scope,
  { form, expected }: Write,
  session?: ClientSession,
): Promise<WriteOutcome> {
  const { id } = form;
  const query = { tenant, id, 'listing.revision': expected };
  const written = await collections.forms.updateOne(query, { $set: partsOf(form) }, { session });
  if (written.matchedCount > 0) return 'written';
  const there = await collections.forms.findOne({ tenant, id }, { projection: { id: 1 }, session });
  return there ? 'conflict' : 'missing';
}

async function publish(
  scope: Scope,
  { version, ...write }: Write & { readonly version: Version },
): Promise<WriteOutcome> {
  const { collections, tenant, transact } = scope;
  const { definition, ...content } = version;
  const { formId, number, publishedBy, publishedAt } = version;
  const card = { number, publishedBy, publishedAt };
  const document = { tenant, formId, number, card, version: content, definition: JSON.stringify(definition) };
  try {
    return await transact(async (session) => {
      const outcome = await update(scope, write, session);
      // A fresh copy per run: the driver writes an _id into what it inserts.
      if (outcome === 'written') await collections.versions.insertOne({ ...document }, { session });
      return outcome;
    });
  } catch (error) {
    if (isTaken(error)) return 'conflict';
    throw error;
  }
}
