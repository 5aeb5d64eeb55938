import { useEffect, useState } from 'preact/hooks';
import type { ChartSections } from './ChartSections.tsx';
import type { PartProps } from './names.ts';

/** Below the first screen: charts, drawn once their code is there. */
export function LaterSections(part: PartProps) {
  const [charts, setCharts] = useState<{ readonly Sections: typeof ChartSections } | null>(null);
  useEffect(() => {
    import('./ChartSections.tsx').then(
      ({ ChartSections: Sections }) => setCharts({ Sections }),
      // The rest of the profile stands without them.
      () => {},
    );
  }, []);
  return charts && <charts.Sections {...part} />;
}
