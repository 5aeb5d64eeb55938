import { describe, expect, test } from 'vitest';
import { type ContentTree, contentTags } from '#domain/content-tree.ts';
import { questionOfOwn, readingOfOwn } from '#domain/sets/question-of-own.ts';
import { writeAnkiText } from '#exchange/anki-text.ts';
import { readForeignFile } from '#exchange/foreign-file.ts';
import { writeHtml } from '#exchange/write-html.ts';
import {
  aMatchingAnswer,
  aNumericAnswer,
  anOrderingAnswer,
  aQuestion,
  aWrittenAnswer,
} from '../support/a-question.ts';
import { aCard, aChoice } from '../support/a-question-set.ts';

const reading = {
  id: 'precision-at-low-prevalence',
  body: [{ tag: 'p', children: ['Base rates rule.'] }] as ContentTree,
  sources: [
    {
      title: 'A "paper" & more',
      url: 'https://example.org',
      locator: 'p. 1',
      accessed: '2026-11-21',
      tier: 1 as const,
    },
  ],
  review: { solvers: 2, agreements: 2, changes: '' },
};

describe('a file for Anki', () => {
  test('has its head, our id first, reasons, sources and tags', () => {
    const lines = writeAnkiText('Week 1: judges::all', [{ question: aQuestion(), reading }]).split(
      '\n',
    );
    expect(lines.slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Goldset',
      '#deck:Goldset::Week 1: judges:all',
      '#columns:Id\tQuestion\tAnswer\tTags',
      '#tags column:4',
    ]);
    expect(lines).toHaveLength(8);
    const [id, question, answer, tags] = lines[6]?.split('\t') ?? [];
    expect(id).toBe('precision-at-low-prevalence');
    expect(question).toMatch(/^"What happens to precision\?<ul>.*<li>right<\/li>.*<\/ul>"$/);
    expect(answer).toContain('<li><strong>Right: </strong>right<br>right</li>');
    expect(answer).toContain(
      '<p>Base rates rule.</p><p>Sources: A &quot;paper&quot; &amp; more</p>',
    );
    expect(tags).toBe(
      'goldset goldset::competency::classification-metrics goldset::band::junior goldset::format::single-choice',
    );
  });

  test('is the same every time, so that importing again changes nothing', () => {
    const written = [{ question: aQuestion(), reading }];
    expect(writeAnkiText('x', written)).toBe(writeAnkiText('x', written));
  });

  test('says nothing of competency and band of an own question', () => {
    const own = aCard({ explanation: 'See **there**.' });
    const text = writeAnkiText('x', [
      { question: questionOfOwn(own, 1), reading: readingOfOwn(own) },
    ]);
    expect(text).toContain('\tgoldset goldset::own goldset::format::rapid-fire\n');
    expect(text).toContain('<p>See <strong>there</strong>.</p>');
  });

  test('has every format, each in one line', () => {
    const questions = [
      aQuestion({ format: 'numeric', answer: aNumericAnswer() }),
      aQuestion({ format: 'ordering', answer: anOrderingAnswer('a', 'b', 'c') }),
      aQuestion({ format: 'matching', answer: aMatchingAnswer({ one: 'first', two: 'second' }) }),
      aQuestion({ format: 'free-response', answer: aWrittenAnswer('names-the-owner') }),
      aQuestion({ format: 'rapid-fire', answer: { text: ['Recall'], accepted: ['Sensitivity'] } }),
    ];
    const lines = writeAnkiText(
      'x',
      questions.map((question) => ({ question, reading: null })),
    )
      .trimEnd()
      .split('\n')
      .slice(6);
    expect(lines.map((line) => line.split('\t').length)).toEqual([4, 4, 4, 4, 4]);
    expect(lines[0]).toContain('Answer in %.');
    expect(lines[2]).toContain('one: <strong>first</strong>');
    expect(lines[4]).toContain('Also right: Sensitivity.');
  });

  test('comes back through our own door as questions and answers', () => {
    const own = aChoice();
    const text = writeAnkiText('Judges', [
      { question: aQuestion(), reading },
      { question: questionOfOwn(own, 1), reading: readingOfOwn(own) },
    ]);
    const read = readForeignFile(new TextEncoder().encode(text), 'judges.txt');
    expect(read).toMatchObject({ ok: true, value: { title: 'Judges', leftOut: [] } });
    expect(read.ok && read.value.questions.map(({ key }) => key)).toEqual([
      'precision-at-low-prevalence',
      own.id,
    ]);
  });
});

describe('HTML for a file', () => {
  test('escapes whatever a text holds, in text, code and addresses', () => {
    const text = `<img src=x onerror="alert('1')">\t&\n`;
    const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;';
    expect(writeHtml([text])).toBe(`${escaped} &amp; `);
    expect(writeHtml([{ tag: 'pre', children: [`${text}  b`] }])).toBe(
      `<pre>${escaped}&nbsp; &nbsp; &amp;<br>&nbsp; b</pre>`,
    );
    const link = (href: string) => writeHtml([{ tag: 'a', attributes: { href }, children: ['x'] }]);
    expect(link('javascript:alert(1)')).toBe('x');
    expect(link('/guide/')).toBe('x');
    expect(link('https://a.org/?b="&c')).toBe('<a href="https://a.org/?b=&quot;&amp;c">x</a>');
  });

  test('knows every element of a content tree, and none of them brings its attributes', () => {
    for (const tag of contentTags) {
      const attributes = { onclick: 'x', href: 'https://a.org', wording: 'w', name: 'n' };
      expect(writeHtml([{ tag, attributes, children: ['c'] }]), tag).not.toMatch(
        /onclick|undefined/,
      );
    }
  });
});
