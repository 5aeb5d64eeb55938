import { bandCuts } from '../adaptive/scale.ts';
import { bands } from '../competencies/band.ts';

/** The cuts are a logit apart, so the four bands are drawn equally wide, and the outer ones end a logit out. */
const bandWidth = bandCuts.senior - bandCuts.mid;
const left = bandCuts.mid - bandWidth;

/** Where an ability (logits) stands on the ruler from junior to lead, 0..1; what lies beyond stands at its end. */
export function rulerPlace(ability: number): number {
  const place = (ability - left) / (bandWidth * bands.length);
  return Math.min(1, Math.max(0, place));
}
