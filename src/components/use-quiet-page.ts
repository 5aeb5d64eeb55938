import { useEffect } from 'preact/hooks';

/** While questions are asked there is nothing on the screen but the question: the bottom bar goes. */
export function useQuietPage(isAsking: boolean): void {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-practising', isAsking);
    return () => document.documentElement.removeAttribute('data-practising');
  }, [isAsking]);
}
