/** One issue of the seed; `hidden` puts it under the security level the respondent is not in. */
export type SeedIssue = {
  readonly project: 'ONB' | 'FAC';
  readonly type: 'Task' | 'Request';
  readonly status: 'To Do' | 'In Progress' | 'Done';
  readonly summary: string;
  readonly description: readonly string[];
  readonly reporter: 'admin' | 'maker' | 'respondent' | 'restricted';
  readonly assignee?: 'admin' | 'maker' | 'respondent' | 'restricted';
  readonly hidden?: boolean;
};

const onboarding: readonly SeedIssue[] = [
  {
    project: 'ONB',
    type: 'Task',
    status: 'In Progress',
    summary: 'Prepare the first week for the new data analyst',
    description: [
      'The new analyst joins the reporting team on Monday. Collect what they need before they arrive.',
      'Laptop, building pass, desk and accounts should be ready the Friday before.',
    ],
    reporter: 'maker',
    assignee: 'respondent',
  },
  {
    project: 'ONB',
    type: 'Request',
    status: 'To Do',
    summary: 'Order a laptop and a second screen',
    description: [
      'Ask the new colleague which keyboard layout and operating system they prefer, then place the order.',
    ],
    reporter: 'respondent',
    assignee: 'maker',
  },
  {
    project: 'ONB',
    type: 'Task',
    status: 'To Do',
    summary: 'Set up accounts for the support team trainees',
    description: ['Four trainees start next month. Each needs a mailbox, chat and read access to the help desk.'],
    reporter: 'maker',
  },
  {
    project: 'ONB',
    type: 'Task',
    status: 'Done',
    summary: 'Update the welcome guide for remote colleagues',
    description: ['The chapter on travel costs still names the old provider. Correct it and check all links.'],
    reporter: 'restricted',
    assignee: 'restricted',
  },
  {
    project: 'ONB',
    type: 'Request',
    status: 'In Progress',
    summary: 'Plan the buddy programme for the spring intake',
    description: ['Find a buddy for each of the nine people who join in March. Start with those who work from home.'],
    reporter: 'maker',
    assignee: 'maker',
  },
  {
    project: 'ONB',
    type: 'Task',
    status: 'To Do',
    summary: 'Agree the probation review of a team lead',
    description: ['Only the people team works on this. Settle date and attendees before anybody is invited.'],
    reporter: 'admin',
    assignee: 'maker',
    hidden: true,
  },
];

const facilities: readonly SeedIssue[] = [
  {
    project: 'FAC',
    type: 'Request',
    status: 'To Do',
    summary: 'Desk by the window flickers: replace the ceiling light',
    description: ['Second floor, room 2.14. The lamp flickers in the morning; two people get headaches from it.'],
    reporter: 'respondent',
  },
  {
    project: 'FAC',
    type: 'Task',
    status: 'In Progress',
    summary: 'Yearly fire extinguisher check',
    description: ['The inspector comes on the 12th. List all extinguishers and clear the way to each of them.'],
    reporter: 'admin',
    assignee: 'maker',
  },
  {
    project: 'FAC',
    type: 'Request',
    status: 'To Do',
    summary: 'Bicycle stand at the east entrance is full',
    description: [
      'Since September there is no space left after nine. Count the bicycles for a week, then propose a second stand.',
    ],
    reporter: 'respondent',
    assignee: 'respondent',
  },
  {
    project: 'FAC',
    type: 'Task',
    status: 'To Do',
    summary: 'Move the design team to the third floor',
    description: ['Eleven desks, two plotters and the sample shelves. The move should take one weekend.'],
    reporter: 'maker',
  },
  {
    project: 'FAC',
    type: 'Request',
    status: 'Done',
    summary: 'Second key for the bike cellar',
    description: ['The night shift has no key. One more copy, handed out against a signature.'],
    reporter: 'maker',
    assignee: 'admin',
  },
  {
    project: 'FAC',
    type: 'Task',
    status: 'To Do',
    summary: 'Compare offers for the canteen coffee machine',
    description: ['Three offers are in. Compare price per cup, service times and what happens with the old machine.'],
    reporter: 'admin',
  },
];

/** The issues the local site starts with; ONB-6 is the hidden one. */
export const seedIssues: readonly SeedIssue[] = [...onboarding, ...facilities];
