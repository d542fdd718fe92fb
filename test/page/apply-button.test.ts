import { describe, expect, test } from 'vitest';
import { clearanceFrom } from '../../src/page/apply-button.ts';

/** The panel beside the page's own button to apply, in a window 900 pixels high. */

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const pill = box(1000, 830, 220, 60);
const open = box(850, 110, 420, 780);

describe('the panel leaves the button to apply free', () => {
  test('by standing still where nothing is under it', () => {
    expect(clearanceFrom([], open, 900)).toBeNull();
    expect(clearanceFrom([box(100, 840, 200, 40)], pill, 900)).toBeNull();
  });

  test('by rising above a bar at the bottom, the pill in its own height', () => {
    expect(clearanceFrom([box(0, 840, 1280, 50)], pill, 900)).toEqual({
      bottom: 900 - 832,
      maxHeight: 60,
      crosses: false,
    });
    expect(clearanceFrom([box(0, 840, 1280, 50)], open, 900)).toEqual({
      bottom: 900 - 832,
      maxHeight: 832 - 110,
      crosses: false,
    });
  });

  test('by beginning below a button at the top', () => {
    expect(clearanceFrom([box(1100, 150, 120, 40)], open, 900)).toEqual({
      bottom: 10,
      maxHeight: 890 - 198,
      crosses: false,
    });
  });

  test('by going to the other side where neither leaves room', () => {
    expect(clearanceFrom([box(1100, 480, 120, 40), box(1100, 250, 120, 40)], open, 900)).toEqual(
      expect.objectContaining({ crosses: false, maxHeight: 890 - 528 }),
    );
    expect(
      clearanceFrom([box(1100, 360, 120, 40), box(1100, 640, 120, 40)], open, 900)?.crosses,
    ).toBe(true);
  });
});
