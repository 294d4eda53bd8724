package org.partnerscore.core.measure;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.audit.PersonEvidence;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.reason.Reason;

/** A measure of an account's people. All people of one account come between {@link #begin} and {@link #end}. */
public non-sealed interface PersonMeasure extends Measure {
    /**
     * Begins an account.
     *
     * @param account number of the account
     * @param attainedOn day on which it attained the programme's competency; null if it has none
     */
    void begin(int account, @Nullable LocalDate attainedOn);

    /** Says what a person contributes to the account. */
    void contribute(PersonHistory person, Contributions sink);

    /**
     * Says whether a person of the account that was begun counts, and if not, why.
     *
     * @param pathway number of the pathway
     * @param lines takes the findings; those that count are what {@link #contribute} contributes
     */
    void audit(PersonEvidence person, int pathway, Consumer<AuditLine> lines);

    /** Ends the account. */
    void end(Contributions sink);

    /** Says what of the past the data set lacks for an account (section 8); null if nothing. */
    @Nullable
    Reason missingHistory(AccountView account);
}
