package org.partnerscore.server.page;

import org.partnerscore.presentation.page.PageVoice;

/**
 * What stands around every page.
 *
 * @param voice speaks the reader's language
 * @param title title of the page
 * @param assets where style and scripts are
 * @param otherLanguage this page in the other language
 * @param otherLanguageId id of that language
 * @param footer what the page comes from; empty if from nothing published
 */
public record Frame(
        PageVoice voice, String title, Assets assets, String otherLanguage, String otherLanguageId, String footer) {
    /** A text of the catalogue. */
    public String say(String key) {
        return voice.say(key);
    }
}
