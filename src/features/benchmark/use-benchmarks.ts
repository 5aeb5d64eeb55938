import { useState } from 'preact/hooks';
import { type UsedRoom, useRoom } from '#components/use-room.ts';
import type { RoleBenchmark } from '#domain/assessment/role-benchmark.ts';
import {
  benchmarkName,
  duplicateOf,
  emptyBenchmark,
} from '#domain/competencies/benchmark-draft.ts';
import type { BenchmarkRoom, KeptBenchmark } from './benchmark-room.ts';

export interface Benchmarks extends UsedRoom<BenchmarkRoom> {
  readonly kept: readonly KeptBenchmark[];
  /** The one that is open. */
  readonly open: KeptBenchmark | null;
  /** What was removed last, until it is taken back. */
  readonly removed: KeptBenchmark | null;
  /** What was done last, for those who do not see it. */
  readonly said: string;
  show(id: string | null): void;
  /** Keeps a new one, and opens it. */
  add(benchmark?: RoleBenchmark): void;
  change(id: string, benchmark: RoleBenchmark): void;
  duplicate(benchmark: RoleBenchmark): void;
  remove(kept: KeptBenchmark): void;
  undoRemove(): void;
}

/** The learner's benchmarks. Every change is an event at once, whatever its size: a draft is never lost. */
export function useBenchmarks(): Benchmarks {
  const opened = useRoom(() =>
    import('./benchmark-room.ts').then(({ openBenchmarkRoom }) => openBenchmarkRoom()),
  );
  const { room, redraw } = opened;
  const [openId, setOpenId] = useState<string | null>(null);
  const [removed, setRemoved] = useState<KeptBenchmark | null>(null);
  const [said, setSaid] = useState('');
  const kept = room?.benchmarks() ?? [];

  function change(id: string, benchmark: RoleBenchmark): void {
    room?.keep(id, benchmark);
    redraw();
  }

  function add(benchmark: RoleBenchmark): void {
    if (!room) return;
    const id = room.freshId();
    change(id, benchmark);
    setOpenId(id);
    setSaid(`${benchmarkName(benchmark)} is open`);
  }

  return {
    ...opened,
    kept,
    open: kept.find(({ id }) => id === openId) ?? null,
    removed,
    said,
    show: setOpenId,
    add: (benchmark = emptyBenchmark) => add(benchmark),
    change,
    duplicate: (benchmark) => add(duplicateOf(benchmark)),
    remove: (it) => {
      room?.remove(it.id, it.benchmark);
      setRemoved(it);
      setOpenId(null);
    },
    undoRemove: () => {
      if (!removed) return;
      change(removed.id, removed.benchmark);
      setRemoved(null);
    },
  };
}
