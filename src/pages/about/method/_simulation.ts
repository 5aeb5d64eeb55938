import { siteContent } from '#compile/site-content.ts';

/** The published run of the simulation, by the names of its figures. */
export function readSimulation() {
  const { date, model, experiments, figures } = siteContent.simulation();
  const values = new Map(figures.map(({ name, value }) => [name, value]));
  const figure = (name: string) => {
    const value = values.get(name);
    if (value !== undefined) return value;
    throw new Error(`content/method/simulation.json has no figure "${name}"; run it anew`);
  };
  const peopleIn = (name: string) => {
    const plan = experiments[name];
    return plan === undefined ? 0 : plan.people * plan.seeds.length;
  };
  return { date, model, figures, figure, peopleIn };
}

export type PublishedSimulation = ReturnType<typeof readSimulation>;

/** "80 in 100", with spaces that do not break. */
export function inHundred(share: number): string {
  return `${Math.round(share * 100)}\u00a0in\u00a0100`;
}

/** "80 %"; one decimal where asked. */
export function percent(share: number, decimals = 0): string {
  return `${(share * 100).toFixed(decimals)}\u00a0%`;
}

/** With a true minus sign. */
export function signed(value: number): string {
  return String(value).replace('-', '\u2212');
}
