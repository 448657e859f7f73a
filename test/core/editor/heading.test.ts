import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../src/editor/heading';

describe('the heading of a group in a list', () => {
  it('says all where all is short', () => {
    expect(headingOf('Orla Venn, harbour master · 2 quotations', 'Orla Venn')).toBe(
      'Orla Venn, harbour master · 2 quotations',
    );
  });

  it('leaves out what there is no room for', () => {
    expect(
      headingOf(
        'Orla Venn, master of the harbour of Lower Tarn and its lights · 2 quotations',
        'Orla Venn · 2 quotations',
      ),
    ).toBe('Orla Venn · 2 quotations');
  });

  it('is cut at a word where nothing is short enough', () => {
    const cut = headingOf('The committee for the harbour, the lights and the quays of Lower Tarn');
    expect(cut).toBe('The committee for the harbour, the lights…');
    expect(headingOf('x'.repeat(80)).length).toBeLessThan(46);
  });
});
