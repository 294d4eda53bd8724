package org.partnerscore.dataset.synthetic;

/**
 * A partner account.
 *
 * @param locations how many it has, 1 to 10
 * @param vigour how fast its customers and its people grow, 0 to 4
 * @param line what it works with most
 */
record Account(int number, Country country, int locations, int vigour, Line line) {}
