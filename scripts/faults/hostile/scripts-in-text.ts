/** What each of them does when it has its way. */
const payload = 'globalThis.attacked=true';

/** Elements that run something without being touched; %h stands for "handler=payload". */
const elements = [
  ['img src=x %h', 'onerror'],
  ['svg %h', 'onload'],
  ['svg><animate %h attributeName=x dur=1s', 'onbegin'],
  ['details open %h', 'ontoggle'],
  ['video><source %h', 'onerror'],
  ['audio src=x %h', 'onerror'],
  ['input autofocus %h', 'onfocus'],
  ['iframe srcdoc="<script>parent.attacked=true</script>" %h', 'onload'],
  ['object data=x %h', 'onerror'],
  ['style>@keyframes x{}</style><b style="animation-name:x" %h', 'onanimationstart'],
  ['body %h', 'onpageshow'],
  ['script>globalThis.attacked=true</script><p %h', 'onclick'],
] as const;

/** Ways to write a handler that a sanitiser may not expect. */
const spellings: readonly ((handler: string) => string)[] = [
  (handler) => `${handler}="${payload}"`,
  (handler) => `${handler}='${payload}'`,
  (handler) => `${handler}=${payload}`,
  (handler) => `${handler.toUpperCase()}=${payload}`,
  (handler) => `${handler} =\n${payload}`,
  (handler) => `/${handler}=${payload}`,
];

/** Where in a text it stands. */
const places: readonly ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => `**bold ${markup}**`,
  (markup) => `- one\n- ${markup}`,
  (markup) => `[${markup}](https://example.org/)`,
  (markup) => `"></p></code></template>${markup}`,
];

/** Addresses that run something when they are followed. */
const addresses = [
  `javascript:${payload}`,
  `JaVaScRiPt:${payload}`,
  `\u0001javascript:${payload}`,
  `java\tscript:${payload}`,
  `javascript&colon;${payload}`,
  `&#106;avascript:${payload}`,
  `data:text/html,<script>parent.${payload}</script>`,
  `vbscript:${payload}`,
  `https://example.org"onclick="${payload}`,
];

const inElements = elements.flatMap(([element, handler]) =>
  spellings.flatMap((spelling) =>
    places.map((place) => place(`<${element.replace('%h', spelling(handler))}>`)),
  ),
);

const inLinks = addresses.flatMap((address) => [
  `[a link](${address})`,
  `[a link](${address.replaceAll(' ', '%20')} "title")`,
  `<a href="${address}">a link</a>`,
]);

/** Texts that somebody might send in a set, a note or a file. */
export const scriptsInText: readonly string[] = [...inElements, ...inLinks];
