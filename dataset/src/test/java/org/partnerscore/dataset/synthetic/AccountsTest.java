package org.partnerscore.dataset.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 50_000})
    void every_rank_belongs_to_one_account(int count) {
        Accounts accounts = new Accounts(3, count);

        assertThat(IntStream.range(0, count).map(accounts::rank).sorted())
                .isEqualTo(IntStream.range(0, count).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 50_000})
    void everybody_works_for_some_account(int count) {
        Headcounts headcounts = new Headcounts(3, 1_234_567, new Accounts(3, count));

        assertThat(headcounts.first(count)).isEqualTo(1_234_567);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_largest_account_has_people(long seed) {
        Accounts accounts = new Accounts(seed, 100);
        Headcounts headcounts = new Headcounts(seed, 3_100, accounts);
        int largest = IntStream.range(0, 100)
                .filter(account -> accounts.rank(account) == 0)
                .findFirst()
                .orElseThrow();

        assertThat(headcounts.of(largest)).isGreaterThan(50);
    }
}
