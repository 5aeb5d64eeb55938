import { Icon } from '#components/Icon.tsx';
import { KeptField } from '#components/KeptField.tsx';
import { cleanLine } from '#domain/sets/clean-text.ts';
import { setLimits } from '#domain/sets/question-set.ts';
import { moveSection, removeSection, renameSection } from '#domain/sets/set-draft.ts';
import type { EditorProps } from './SetEditor.tsx';

/** The row that begins a section. */
export function SectionHeading({ set, section, onChange }: EditorProps & { section: number }) {
  const { title = '' } = set.sections[section] ?? {};
  const name = title || `section ${section + 1}`;
  const last = set.sections.length - 1;
  return (
    <li class="outline-row outline-heading">
      <div class="outline-title">
        <KeptField
          label={
            section === 0 && last === 0 ? 'Section (may stay empty)' : `Section ${section + 1}`
          }
          kept={title}
          longest={setLimits.title}
          onKeep={(text) => onChange((it) => renameSection(it, section, cleanLine(text)))}
        />
      </div>
      {last > 0 && (
        <span class="outline-buttons">
          {section > 0 && (
            <button
              type="button"
              class="step-button"
              aria-label={`Move the section up: ${name}`}
              onClick={() => onChange((it) => moveSection(it, section, -1))}
            >
              <Icon name="up" />
            </button>
          )}
          {section < last && (
            <button
              type="button"
              class="step-button"
              aria-label={`Move the section down: ${name}`}
              onClick={() => onChange((it) => moveSection(it, section, 1))}
            >
              <Icon name="down" />
            </button>
          )}
          {section > 0 && (
            <button
              type="button"
              class="step-button"
              aria-label={`Join with the section before: ${name}`}
              onClick={() => onChange((it) => removeSection(it, section))}
            >
              <Icon name="close" />
            </button>
          )}
        </span>
      )}
    </li>
  );
}
