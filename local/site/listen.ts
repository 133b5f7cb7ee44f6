import { serve } from '@hono/node-server';

/** Answers one request. */
export type Answering = (request: Request) => Response | Promise<Response>;

/** A loopback server that listens before it knows what to answer, so that addresses exist first. */
export type Listener = {
  readonly port: number;
  readonly answerWith: (answering: Answering) => void;
  readonly close: () => Promise<void>;
};

const starting: Answering = () => new Response('The local site is starting. Try again in a moment.', { status: 503 });

const open = (port: number): Promise<Listener> =>
  new Promise((resolve, reject) => {
    let answering = starting;
    const server = serve({ fetch: (request) => answering(request), hostname: '127.0.0.1', port }, (address) => {
      server.off('error', reject);
      resolve({
        port: address.port,
        answerWith: (next) => {
          answering = next;
        },
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Listens on the loopback address at `port`, or at a free port when that one is taken or 0. */
export const listen = async (port: number): Promise<Listener> => {
  try {
    return await open(port);
  } catch (error) {
    if (port === 0 || !isTaken(error)) throw error;
    return open(0);
  }
};
