package org.partnerscore.core.measure;

import java.util.Arrays;
import org.partnerscore.core.history.ExamMask;
import org.partnerscore.core.history.PersonHistory;

/** From when to when each person of an account is certified, and the first day on which a number of them are. */
final class CertifiedSpans {
    static final int NEVER = 0;

    private int spans;
    private int people;
    private int[] from = new int[32];
    private int[] until = new int[32];
    private int[] days = new int[32];

    void clear() {
        spans = 0;
        people = 0;
    }

    /** Adds a person's spans between two days, both included. */
    void add(PersonHistory person, ExamMask requirement, int first, int last) {
        int count = boundaries(person, first, last);
        boolean certified = false;
        boolean ever = false;
        for (int i = 0; i < count; i++) {
            boolean met = requirement.metBy(person.heldOn(days[i]));
            if (met && !certified) {
                open(days[i], last);
                ever = true;
            } else if (!met && certified) {
                until[spans - 1] = days[i] - 1;
            }
            certified = met;
        }
        if (ever) {
            people++;
        }
    }

    /** The days on which what a person holds may change, in order. */
    private int boundaries(PersonHistory person, int first, int last) {
        int most = person.passes() * 2 + 1;
        if (days.length < most) {
            days = new int[most * 2];
        }
        int count = 0;
        days[count++] = first;
        for (int i = 0; i < person.passes(); i++) {
            if (person.from(i) > first && person.from(i) <= last) {
                days[count++] = person.from(i);
            }
            if (person.until(i) >= first && person.until(i) < last) {
                days[count++] = person.until(i) + 1;
            }
        }
        Arrays.sort(days, 0, count);
        return count;
    }

    private void open(int day, int last) {
        if (spans == from.length) {
            from = Arrays.copyOf(from, spans * 2);
            until = Arrays.copyOf(until, spans * 2);
        }
        from[spans] = day;
        until[spans++] = last;
    }

    /** The first day on which at least so many people are certified, or {@link #NEVER}. */
    int firstDayWith(int needed) {
        if (people < needed) {
            return NEVER;
        }
        int[] begins = Arrays.copyOf(from, spans);
        int[] ends = Arrays.copyOf(until, spans);
        Arrays.sort(begins);
        Arrays.sort(ends);
        int gone = 0;
        for (int i = 0; i < spans; i++) {
            while (ends[gone] < begins[i]) {
                gone++;
            }
            // Others who begin on the same day are counted with the last of them.
            boolean lastOfDay = i + 1 == spans || begins[i + 1] > begins[i];
            if (lastOfDay && i + 1 - gone >= needed) {
                return begins[i];
            }
        }
        return NEVER;
    }
}
