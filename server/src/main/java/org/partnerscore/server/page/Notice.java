package org.partnerscore.server.page;

/**
 * What a reader is told in place of a page.
 *
 * @param title what is the matter
 * @param remedy what to do next
 * @param request the request, for whoever looks into it; empty where nobody need
 */
public record Notice(String title, String remedy, String request) {}
