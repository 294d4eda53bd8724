package org.partnerscore.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.reason.ReasonCode;

class RecordingContributionsTest {
    private final SlotTable slots = new SlotTable();
    private final Slot market = slots.market(1);
    private final Slot adds = slots.balance(0, 3, ReasonCode.CUSTOMER_ADDED, ReasonCode.CUSTOMER_LOST);
    private final Slot people = slots.count(1, 4, Part.BASELINE, Slot.ANY, ReasonCode.CERTIFIED);
    private final Slot day = slots.count(1, 4, Part.DAY, 0, ReasonCode.HEADCOUNT_REACHED);
    private final AccountTotals totals = new AccountTotals(slots, 1);
    private final RecordingContributions recording = new RecordingContributions(slots, totals);

    @Test
    void every_line_is_kept_with_its_reason_and_summed() {
        recording.tenant(0, adds.index(), 8, Contributions.WHOLE_TENANT, 24_240, 1);
        recording.tenant(0, adds.index(), 9, Contributions.WHOLE_TENANT, 24_241, -1);
        recording.person(0, people.index(), 5, 24_242);

        assertThat(recording.lines())
                .containsExactly(
                        new ContributionLine(
                                0, adds, 8, Contributions.WHOLE_TENANT, ContributionLine.NOBODY, 24_240, 1),
                        new ContributionLine(
                                0, adds, 9, Contributions.WHOLE_TENANT, ContributionLine.NOBODY, 24_241, -1),
                        new ContributionLine(
                                0, people, ContributionLine.NOBODY, Contributions.WHOLE_TENANT, 5, 24_242, 1));
        assertThat(recording.lines())
                .extracting(ContributionLine::reason)
                .containsExactly(ReasonCode.CUSTOMER_ADDED, ReasonCode.CUSTOMER_LOST, ReasonCode.CERTIFIED);
        assertThat(totals.count(0, adds.index())).isZero();
        assertThat(totals.count(0, people.index())).isEqualTo(1);
    }

    @Test
    void a_day_is_no_line() {
        recording.day(0, day.index(), 18_567);

        assertThat(recording.lines()).isEmpty();
        assertThat(totals.count(0, day.index())).isEqualTo(18_567);
    }

    @Test
    void parts_are_spelled_in_small_letters_and_differ() {
        assertThat(Arrays.stream(Part.values()).map(Part::id))
                .allMatch(id -> id.matches("[a-z]+"))
                .doesNotHaveDuplicates();
    }

    @Test
    void slots_are_numbered_as_they_were_asked_for_and_only_values_and_baselines_are_lines() {
        assertThat(slots.slots()).containsExactly(market, adds, people, day);
        assertThat(slots.slots()).extracting(Slot::index).containsExactly(0, 1, 2, 3);
        assertThat(slots.slots()).extracting(slot -> slot.part().isLine()).containsExactly(false, true, true, false);
    }
}
