package org.partnerscore.presentation.page;

/**
 * Which part of a long list is shown.
 *
 * @param page number of the page, from 1 on
 * @param pages how many pages there are, 1 or more
 * @param from number of the first thing on the page, from 0 on
 * @param to number after the last thing on it
 */
public record Paging(int page, int pages, int from, int to) {
    /** How many things stand on a page. */
    public static final int SIZE = 50;

    /**
     * A page of a list.
     *
     * @param things how many there are
     * @param wanted the page wanted; one that is too low or too high stands for the first or the last
     */
    public static Paging of(int things, int wanted) {
        int pages = Math.max(1, (things + SIZE - 1) / SIZE);
        int page = Math.max(1, Math.min(wanted, pages));
        int from = (page - 1) * SIZE;
        return new Paging(page, pages, from, Math.min(things, from + SIZE));
    }

    /** Whether there is a page before. */
    public boolean hasPrevious() {
        return page > 1;
    }

    /** Whether there is a page after. */
    public boolean hasNext() {
        return page < pages;
    }
}
