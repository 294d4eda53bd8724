package org.partnerscore.conformance.property;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/** Chances, all from one seed. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed); // seeds that lie close give far results, unlike with Random
    }

    /** A whole number from 0 to below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    YearMonth month(YearMonth first, YearMonth last) {
        return first.plusMonths(between(0, (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS)));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }
}
