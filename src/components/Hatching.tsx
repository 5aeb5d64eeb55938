import './hatching.css';

/** What fills the part of a ruler that nothing is known of, as `url(#id)`. Ids are of the whole page. */
export function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        class="hatching"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatching-line" d="M0 0v6" />
      </pattern>
    </defs>
  );
}
