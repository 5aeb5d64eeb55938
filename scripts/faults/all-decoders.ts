import { backupFile } from './decoders/backup-file.ts';
import { benchmarkFile } from './decoders/benchmark-file.ts';
import type { Decoder } from './decoders/decoder.ts';
import { setFile } from './decoders/set-file.ts';
import { setLink } from './decoders/set-link.ts';

export const decoders: readonly Decoder[] = [benchmarkFile, backupFile, setFile, setLink];
