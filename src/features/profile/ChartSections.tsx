import { CalibrationSection } from './CalibrationSection.tsx';
import { CourseSection } from './CourseSection.tsx';
import type { PartProps } from './names.ts';
import { SelfSection } from './SelfSection.tsx';
import './charts.css';

/** Over time, against the self-rating, and how sure one was. */
export function ChartSections(part: PartProps) {
  return (
    <>
      <SelfSection {...part} />
      <CalibrationSection {...part} />
      <CourseSection {...part} />
    </>
  );
}
