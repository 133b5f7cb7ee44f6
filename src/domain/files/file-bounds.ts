/** How large files may be and how long they wait, in bytes and ms; what a form allows may be less. */
export const fileBounds = {
  /** Of one file inside Jira: a page passes at most 500 KB on to the app at once, and base64 makes four bytes of three. */
  inJira: 300_000,
  /** Of one file on the share page. */
  outside: 1_000_000,
  /** Of all files handed in together under a shared link. */
  perSubmission: 3_000_000,
  filesPerSubmission: 30,
  /** Files of one link that wait for their submission: anybody can send them, so there is an end to it. */
  waitingPerLink: 500,
  /** How long a file waits for the submission it was sent for. */
  patience: 86_400_000,
} as const;
