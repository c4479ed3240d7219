import { describe, expect, test } from '@jest/globals';
import { EMPTY_SUMMARY, writeFileOf } from './sample.ts';

describe.each(['table', 'markdown', 'html'] as const)('the verdict of a %s report', (format) => {
  const verdict = async (cleared: number) => {
    const summary = { ...EMPTY_SUMMARY, cleared };
    const text = (await writeFileOf(format, { rows: [], rejected: [], summary })).toString();
    return text.replace(/\s+/gu, ' ');
  };

  test('says that hits reached the threshold and were cleared', async () => {
    expect(await verdict(3)).toContain(
      'No open potential matches: 120 rows screened against 19,249 entries of 1 list, 3 reached the threshold 0.6 and are cleared by decisions.',
    );
    expect(await verdict(1)).toContain('1 reached the threshold 0.6 and is cleared by a decision.');
    expect(await verdict(3)).not.toContain('none reached');
  });

  test('says where none reached it', async () => {
    expect(await verdict(0)).toContain('none reached the threshold 0.6.');
  });
});
