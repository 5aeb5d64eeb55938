import { bandNames, bands } from '#domain/competencies/band.ts';
import './interval-ruler.css';

/** Names under a ruler from junior to lead; for the eye only, as the ruler is. */
export function BandAxis() {
  return (
    <div class="band-axis" aria-hidden="true">
      {bands.map((band) => (
        <span key={band}>{bandNames[band]}</span>
      ))}
    </div>
  );
}
