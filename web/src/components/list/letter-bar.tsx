import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListControl } from '@/lib/list-state';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '#'];

interface Props {
  state: ListControl;
  /** Whose first letter counts, where there is a choice. */
  of?: { value: string; label: string }[];
}

/** A–Z by the pinyin initial. */
export function LetterBar({ state, of }: Props) {
  const { t } = useTranslation();
  const current = state.filters.letter;
  const button = (letter: string | undefined, text: string) => (
    <button
      key={text}
      type="button"
      aria-pressed={current === letter}
      onClick={() => state.change({ letter, letterOf: letter ? state.filters.letterOf : undefined })}
    >
      {text}
    </button>
  );
  return (
    <div className="letter-bar" role="group" aria-label={t('list.letters')}>
      {of && (
        <Segmented
          size="small"
          value={state.filters.letterOf ?? of[0]?.value}
          options={of}
          aria-label={t('list.letters')}
          onChange={(value) => state.change({ letterOf: value })}
        />
      )}
      <div>
        {button(undefined, t('list.all'))}
        {LETTERS.map((letter) => button(letter, letter))}
      </div>
    </div>
  );
}
