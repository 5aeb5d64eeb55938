import {
  type Check,
  isCount,
  isName,
  isNullable,
  isNumber,
  isOneOf,
  isRecordOf,
  isShare,
} from '../ledger/shape.ts';
import { targetBands } from './scale.ts';

/** What the fields of a measuring run have to be, in its event and in its stored record. */
export const runFields = {
  role: isName,
  band: isNullable(isOneOf(targetBands)),
  shares: isRecordOf(isShare),
  shortest: isCount,
  longest: isCount,
  seed: isNumber,
  model: isCount,
  contentVersion: isName,
} as const satisfies Record<string, Check>;
