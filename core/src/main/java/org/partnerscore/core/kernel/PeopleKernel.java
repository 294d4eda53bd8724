package org.partnerscore.core.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.history.ExamTable;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.measure.PersonMeasure;

/**
 * Takes accounts one after the other, each with its people, and says what each person contributes. All passes of a person
 * under an account, whatever the location, come together (R9). For one thread.
 */
public final class PeopleKernel {
    private final PersonHistory person;
    private final PersonMeasure[] measures;
    private final Contributions sink;
    private boolean inPerson;

    PeopleKernel(ExamTable exams, List<PersonMeasure> measures, Contributions sink) {
        this.person = new PersonHistory(exams);
        this.measures = measures.toArray(PersonMeasure[]::new);
        this.sink = sink;
    }

    /**
     * Begins an account.
     *
     * @param account its number
     * @param attainedOn day on which it attained the programme's competency; null if it has none
     */
    public void beginAccount(int account, @Nullable LocalDate attainedOn) {
        for (PersonMeasure measure : measures) {
            measure.begin(account, attainedOn);
        }
    }

    /** Begins a person of the account; the passes that follow are theirs. */
    public PersonHistory beginPerson(int individual) {
        endPerson();
        inPerson = true;
        person.begin(individual);
        return person;
    }

    private void endPerson() {
        if (inPerson && person.passes() > 0) {
            for (PersonMeasure measure : measures) {
                measure.contribute(person, sink);
            }
        }
        inPerson = false;
    }

    /** Ends the account. */
    public void endAccount() {
        endPerson();
        for (PersonMeasure measure : measures) {
            measure.end(sink);
        }
    }
}
