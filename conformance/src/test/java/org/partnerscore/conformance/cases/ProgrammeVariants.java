package org.partnerscore.conformance.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Revision;

/** A programme with one thing changed, to see whether a case notices. */
final class ProgrammeVariants {
    private ProgrammeVariants() {}

    /**
     * A day on which values of one owner change.
     *
     * @param owner the indicator or pathway whose values they are, or what the programme calls its own
     */
    record Change(String owner, LocalDate day) implements Comparable<Change> {
        @Override
        public int compareTo(Change other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : owner.compareTo(other.owner);
        }
    }

    /** Every dated value of a programme. */
    static List<Dated<?>> datedValues(Programme programme) {
        List<Dated<?>> values = new ArrayList<>();
        rewrite(programme, dated -> {
            values.add(dated);
            return dated;
        });
        return values;
    }

    /** Every change after the programme's first day. */
    static SortedSet<Change> changes(Programme programme) {
        SortedSet<Change> changes = new TreeSet<>();
        for (Dated<?> value : datedValues(programme)) {
            for (Revision<?> revision : value.revisions()) {
                if (revision.from().isAfter(programme.start())) {
                    changes.add(new Change(owner(value), revision.from()));
                }
            }
        }
        return changes;
    }

    /** The programme with a change that comes some days later. */
    static Programme moved(Programme programme, Change change, int days) {
        return (Programme) rewrite(
                programme, dated -> owner(dated).equals(change.owner()) ? moved(dated, change.day(), days) : dated);
    }

    /**
     * A programme with one value changed.
     *
     * @param change what differs, e.g. {@code tiers from 2019-11-14[0].minimum 80 → 81}
     */
    record Variant(String change, String owner, Programme programme) {}

    /** The programme with its values changed in one thing, one at a time. */
    static Stream<Variant> withOneValueChanged(Programme programme) {
        return datedValues(programme).stream().flatMap(value -> withOneValueChanged(programme, value));
    }

    private static <T> Stream<Variant> withOneValueChanged(Programme programme, Dated<T> dated) {
        return IntStream.range(0, dated.revisions().size()).boxed().flatMap(i -> {
            Revision<T> revision = dated.revisions().get(i);
            return ValueVariants.of(revision.value()).map(other -> {
                List<Revision<T>> revisions = new ArrayList<>(dated.revisions());
                @SuppressWarnings("unchecked") // a variant is of the type of what it varies
                T value = (T) other.value();
                revisions.set(i, new Revision<>(revision.from(), value, revision.reference()));
                Dated<?> changed = new Dated<>(dated.name(), revisions);
                return new Variant(dated.name() + " from " + revision.from() + other.change(), owner(dated), (Programme)
                        rewrite(programme, each -> each.equals(dated) ? changed : each));
            });
        });
    }

    private static String owner(Dated<?> value) {
        return value.name().replaceFirst("\\..*", "");
    }

    private static <T> Dated<T> moved(Dated<T> dated, LocalDate day, int days) {
        return new Dated<>(
                dated.name(),
                dated.revisions().stream()
                        .map(revision -> revision.from().equals(day)
                                ? new Revision<>(day.plusDays(days), revision.value(), revision.reference())
                                : revision)
                        .toList());
    }

    private static Record rewrite(Record whole, UnaryOperator<Dated<?>> change) {
        List<@Nullable Object> parts = new ArrayList<>();
        RecordParts.of(whole).forEach(part -> parts.add(rewritePart(part, change)));
        return RecordParts.with(whole, parts);
    }

    private static @Nullable Object rewritePart(@Nullable Object part, UnaryOperator<Dated<?>> change) {
        if (part instanceof Dated<?> dated) {
            return change.apply(dated);
        }
        if (part instanceof List<?> list) {
            return list.stream().map(item -> rewritePart(item, change)).toList();
        }
        return part instanceof Record inner ? rewrite(inner, change) : part;
    }
}
