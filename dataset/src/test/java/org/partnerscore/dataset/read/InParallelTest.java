package org.partnerscore.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InParallelTest {
    @Test
    void results_have_the_order_of_their_tasks_whichever_ends_first() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        List<Callable<String>> tasks = List.of(
                () -> {
                    second.await();
                    return "first";
                },
                () -> {
                    second.countDown();
                    return "second";
                });

        assertThat(InParallel.each(2, tasks, Callable::call)).containsExactly("first", "second");
    }

    @Test
    void the_failure_of_the_earliest_task_is_told_once_all_have_ended() {
        CountDownLatch third = new CountDownLatch(1);
        List<Callable<String>> tasks = List.of(
                () -> "fine",
                () -> {
                    throw new IOException("the second");
                },
                () -> {
                    third.countDown();
                    throw new IOException("the third");
                });

        assertThatThrownBy(() -> InParallel.each(3, tasks, Callable::call))
                .isInstanceOf(IOException.class)
                .hasMessage("the second");
        assertThat(third.getCount()).isZero();
    }

    @Test
    void nothing_to_do_comes_to_nothing() throws Exception {
        assertThat(InParallel.each(2, List.<Callable<String>>of(), Callable::call))
                .isEmpty();
    }
}
