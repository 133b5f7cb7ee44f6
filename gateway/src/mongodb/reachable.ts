import {
  MongoClientClosedError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
} from 'mongodb';
import { AppError } from '../../../src/contract/kernel/app-error';

const outOfReach = [
  MongoClientClosedError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
];
const passing = ['RetryableWriteError', 'TransientTransactionError', 'UnknownTransactionCommitResult'];

/** An error as the rest of the gateway knows it: trouble with the connection is gateway-unavailable, others stay. */
export function knownError(error: unknown): unknown {
  const isOut = outOfReach.some((kind) => error instanceof kind);
  const isPassing = error instanceof MongoServerError && passing.some((label) => error.hasErrorLabel(label));
  return isOut || isPassing ? new AppError('gateway-unavailable') : error;
}

/** A port of which every call fails with a known error. */
export function reachable<Port extends object>(port: Port): Port {
  type Method = (...values: readonly unknown[]) => Promise<unknown>;
  const methods = Object.entries(port as Record<string, Method>).map(([name, method]) => {
    const call: Method = async (...values) => {
      try {
        return await method(...values);
      } catch (error) {
        throw knownError(error);
      }
    };
    return [name, call] as const;
  });
  return Object.fromEntries(methods) as Port;
}

/** Whether a write failed because its unique key is taken. */
export function isTaken(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === 11000;
}
