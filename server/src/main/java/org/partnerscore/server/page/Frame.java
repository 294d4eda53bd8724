package org.partnerscore.server.page;

import org.jspecify.annotations.Nullable;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.server.access.AccessTable;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Sight;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around every page.
 *
 * @param voice speaks the reader's language
 * @param title title of the page
 * @param assets where style and scripts are
 * @param reader who reads; null if nobody known
 * @param otherLanguage this page in the other language
 * @param otherLanguageId id of that language
 * @param footer what the page comes from; empty if from nothing published
 * @param form what a form that changes something must carry; null if nobody known reads
 * @param login whether one logged in, and may log out
 */
public record Frame(
        PageVoice voice,
        String title,
        Assets assets,
        @Nullable Reader reader,
        String otherLanguage,
        String otherLanguageId,
        String footer,
        @Nullable CsrfToken form,
        boolean login) {
    /** A text of the catalogue. */
    public String say(String key) {
        return voice.say(key);
    }

    /** What the page is called where the reader begins. */
    public String home() {
        return say(sees(Resource.PORTFOLIO) ? "web.portfolio" : "web.accounts");
    }

    /** Whether the reader may be told why a score is as it is. */
    public boolean explains() {
        return sees(Resource.EXPLANATION);
    }

    /** Whether the reader may see what was received, scored and published. */
    public boolean operates() {
        return sees(Resource.OPERATION);
    }

    /** Whether the reader may keep scenarios of an account. */
    public boolean keeps() {
        return sees(Resource.KEEPING_SCENARIOS);
    }

    /** Whether it is known who reads. */
    public boolean isKnown() {
        return reader != null;
    }

    private boolean sees(Resource resource) {
        return reader != null && AccessTable.sight(reader, resource) == Sight.ALL;
    }
}
