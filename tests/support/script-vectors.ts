/**
 * Texts that run a script where a page takes text for markup, or an address for a safe one. Each would call
 * `ran()`. Put together from the families that injection reports keep naming: elements that run by themselves,
 * handlers, addresses, ways out of an attribute or an element, Markdown that becomes markup, and encodings.
 */
const tags = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'details open',
  'video src=x',
  'audio src=x',
  'iframe',
  'marquee',
  'select autofocus',
  'object data=x',
  'a href=x autofocus',
];

const handlers = [
  'onerror=ran()',
  'onload=ran()',
  'onfocus=ran()',
  'ontoggle=ran()',
  'onstart=ran()',
  'onpointerenter=ran()',
  'onanimationstart=ran()',
  '/onerror=ran()//',
  'OnErRoR=ran()',
  'onerror\t=\tran()',
];

const wrappings: readonly ((script: string) => string)[] = [
  (it) => it,
  (it) => `**${it}**`,
  (it) => `\`${it}\``,
  (it) => `- ${it}`,
  (it) => `">${it}`,
  (it) => `</p></div>${it}`,
];

const elements = [
  '<script>ran()</script>',
  '<SCRIPT SRC=data:text/javascript,ran()></SCRIPT>',
  '<scr<script>ipt>ran()</scr</script>ipt>',
  '<script/x>ran()</script>',
  '<script\n>ran()</script\n>',
  '<svg><script>ran()</script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<object data="data:text/html,<script>ran()</script>"></object>',
  '<embed src="javascript:ran()">',
  '<base href="javascript:/a/-ran()///">',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">',
  '<link rel=stylesheet href="javascript:ran()">',
  '<style>@import "javascript:ran()";</style>',
  '<form action=javascript:ran()><button>x</button></form>',
  '<button formaction=javascript:ran()>x</button>',
  '<template><script>ran()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<xmp><p title="</xmp><img src=x onerror=ran()>">',
  '<!--><img src=x onerror=ran()>-->',
  '<![CDATA[><script>ran()</script>]]>',
  '<?xml-stylesheet href="javascript:ran()"?>',
  '<custom-element is="script" onconnected=ran()>',
  '{{constructor.constructor("ran()")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: template syntax of others is what is tried
  '${ran()}',
  '<%= ran() %>',
  '#{ran()}',
  '<div dangerouslySetInnerHTML={{__html: "<img src=x onerror=ran()>"}} />',
  'import x from "data:text/javascript,ran()"',
];

const schemes = [
  'javascript:ran()',
  'JaVaScRiPt:ran()',
  'javascript&colon;ran()',
  'java\tscript:ran()',
  '\u0001javascript:ran()',
  'javascript://example.org/%0aran()',
  'data:text/html,<script>ran()</script>',
  'data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==',
  'vbscript:ran()',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'view-source:javascript:ran()',
  '//example.org/x',
  'https://user@example.org/',
  'https://ex\u0430mple.org/',
];

const links: readonly ((address: string) => string)[] = [
  (it) => `[here](${it})`,
  (it) => `![here](${it})`,
  (it) => `[here]: ${it}`,
  (it) => `<${it}>`,
  (it) => `[a](https://example.org/"onmouseover="ran())`.replace('https', it.slice(0, 5)),
];

const encodings = [
  '%3Cscript%3Eran()%3C/script%3E',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '\\u003cscript\\u003eran()\\u003c/script\\u003e',
  '\\x3cimg src=x onerror=ran()\\x3e',
  '\uff1cscript\uff1eran()\uff1c/script\uff1e',
  '<img src=x onerror=&#114;&#97;&#110;&#40;&#41;>',
  '+ADw-script+AD4-ran()+ADw-/script+AD4-',
  '<\u0000script>ran()</script>',
  '\u202e<script>ran()</script>',
];

export const scriptVectors: readonly string[] = [
  ...new Set([
    ...tags.flatMap((tag) => handlers.map((handler) => `<${tag} ${handler}>`)),
    ...elements.flatMap((element) => wrappings.slice(0, 5).map((wrap) => wrap(element))),
    ...schemes.flatMap((scheme) => links.map((link) => link(scheme))),
    ...encodings.flatMap((text) => wrappings.map((wrap) => wrap(text))),
  ]),
];
