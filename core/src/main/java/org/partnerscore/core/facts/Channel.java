package org.partnerscore.core.facts;

/** How a subscription is sold (R7). */
public enum Channel {
    /** Enterprise agreement. */
    EA,
    CSP,
    WEB_DIRECT,
    OTHER
}
