import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { signIn } from '../actors/jira';
import { setStage, type Stage } from '../stage/stage';

/** The people of the main journey, each in a browser profile of their own, and what is unique to this telling of it. */
export interface Cast {
  readonly stage: Stage;
  readonly pages: Readonly<Record<'maker' | 'respondent' | 'restricted' | 'admin', Page>>;
  readonly words: Words;
  /** The key of the issue that a shared link has created, once it has. */
  createdIssue: string;
}

/** Words that occur nowhere but where somebody has entered them. */
export type Words = Readonly<Record<keyof typeof places, string>>;

const places = {
  answerOnIssue: 'issue',
  answerUnderLink: 'link',
  answerInNewIssue: 'created',
  answerOfRestricted: 'restricted',
  answerKeptForMonths: 'feedback',
  questionOfVersion2: 'Second version',
  unpublishedQuestion: 'Not published',
};

const unique = (word: string): string => `${word}-${randomBytes(5).toString('hex')}`;

/** Starts the site and signs everybody in. */
export async function assembles(): Promise<Cast> {
  const stage = await setStage();
  return {
    stage,
    pages: {
      maker: await signIn(stage, 'maker'),
      respondent: await signIn(stage, 'respondent'),
      restricted: await signIn(stage, 'restricted'),
      admin: await signIn(stage, 'admin'),
    },
    words: {
      answerOnIssue: unique(places.answerOnIssue),
      answerUnderLink: unique(places.answerUnderLink),
      answerInNewIssue: unique(places.answerInNewIssue),
      answerOfRestricted: unique(places.answerOfRestricted),
      answerKeptForMonths: unique(places.answerKeptForMonths),
      questionOfVersion2: unique(places.questionOfVersion2),
      unpublishedQuestion: unique(places.unpublishedQuestion),
    },
    createdIssue: '',
  };
}
