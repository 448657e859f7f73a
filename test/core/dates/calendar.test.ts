import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add, dayOf, daysBetween, easter, latestWeekday, nextWeekday, nthWeekday, orthodoxEaster, parseDay, weekOf, weekValue, weekdayOf, yearsBetween,
} from '../../../src/core/dates/calendar'; // prettier-ignore

const days = fc
  .record({
    year: fc.integer({ min: 1600, max: 2400 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dayOf(year, month, day) ?? '2000-01-01');

describe('the calendar', () => {
  test('goes there and back again', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9999, max: 9999 }), (day, n) => {
        expect(add(add(day, n), -n)).toBe(day);
        expect(daysBetween(day, add(day, n))).toBe(n);
      }),
    );
  });

  test('finds the latest such weekday up to a day and the first after it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const before = latestWeekday(weekday, day);
        const after = nextWeekday(weekday, day);
        expect(weekdayOf(before)).toBe(weekday);
        expect(weekdayOf(after)).toBe(weekday);
        expect(before <= day && day < after).toBe(true);
        expect(daysBetween(before, after)).toBe(7);
      }),
    );
  });

  test('names a week as ISO does and finds it again', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, week] = weekValue(day).split('-W');
        const monday = weekOf(Number(year), Number(week));
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, day)).toBeLessThan(7);
      }),
    );
  });

  test('knows what does not exist', () => {
    expect(parseDay('2023-02-29')).toBeNull();
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
    expect(parseDay('1900-02-29')).toBeNull();
    expect(parseDay('03-02-2009')).toBeNull();
    expect(parseDay('2024-13-01')).toBeNull();
    expect(parseDay('soon')).toBeNull();
  });

  test('works out Easter, West and East', () => {
    expect(easter(2024)).toBe('2024-03-31');
    expect(easter(2026)).toBe('2026-04-05');
    expect(easter(1999)).toBe('1999-04-04');
    expect(orthodoxEaster(2024)).toBe('2024-05-05');
    expect(orthodoxEaster(2025)).toBe('2025-04-20');
  });

  test('counts weekdays of a month from either end', () => {
    expect(nthWeekday(2024, 11, 4, 4)).toBe('2024-11-28');
    expect(nthWeekday(2024, 5, 1, -1)).toBe('2024-05-27');
    expect(nthWeekday(2024, 2, 5, 5)).toBeNull();
  });

  test('counts years as ages are counted', () => {
    expect(yearsBetween('1941-06-02', '2026-03-01')).toBe(84);
    expect(yearsBetween('2000-02-29', '2021-02-28')).toBe(20);
  });
});
