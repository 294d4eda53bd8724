package org.partnerscore.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final AtomicLong now = new AtomicLong(-5);
    private final RateLimit limit = new RateLimit(2, now::get);

    private long afterAll(int answers) {
        long wait = 0;
        for (int i = 0; i < answers; i++) {
            wait = limit.take("reader");
        }
        return wait;
    }

    @Test
    void ten_seconds_worth_may_be_asked_for_at_once() {
        assertThat(afterAll(21)).isZero();
    }

    @Test
    void more_is_given_after_the_seconds_that_are_told() {
        assertThat(afterAll(22)).isEqualTo(1);
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));

        assertThat(limit.take("reader")).isZero();
    }

    @Test
    void one_reader_does_not_use_up_what_another_may_ask_for() {
        afterAll(30);

        assertThat(limit.take("another")).isZero();
    }

    @Test
    void who_has_not_asked_for_long_gains_nothing_by_it() {
        limit.take("reader");
        now.addAndGet(TimeUnit.HOURS.toNanos(1));

        assertThat(afterAll(22)).isEqualTo(1);
    }
}
