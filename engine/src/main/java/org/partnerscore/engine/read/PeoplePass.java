package org.partnerscore.engine.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.partnerscore.core.history.ExamTable;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.kernel.PeopleKernel;
import org.partnerscore.dataset.read.RowReader;
import org.partnerscore.dataset.table.Table;

/**
 * Reads runs of exam_passes and feeds a kernel account by account. An account's passes are held until its last row, then
 * put together by person. For one thread.
 */
final class PeoplePass {
    private static final int NONE = -1;

    private final Partners partners;
    private final ExamTable exams;
    private final Marks seen;
    private final PeopleKernel kernel;
    private final boolean checking;
    private final Doubts doubts;
    private final LongConsumer progress;

    private int account = NONE;
    private int passes;
    private int[] exam = new int[256];
    private int[] passedOn = new int[256];
    private int[] expiresOn = new int[256];
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int[] next = new int[256];
    private int people;
    private int[] personRow = new int[64];
    private int[] personHead = new int[64];
    private long lastPerson;
    private int lastPersonNumber = NONE;
    private IdMap personNumbers = new IdMap(64);

    PeoplePass(
            Partners partners,
            ExamTable exams,
            Marks seen,
            PeopleKernel kernel,
            boolean checking,
            Doubts doubts,
            LongConsumer progress) {
        this.partners = partners;
        this.exams = exams;
        this.checking = checking;
        this.seen = seen;
        this.kernel = kernel;
        this.doubts = doubts;
        this.progress = progress;
    }

    /** Reads pieces of files one after the other as one run of rows. */
    void read(List<Segment> segments) throws IOException {
        for (Segment segment : segments) {
            segment.read(checking, doubts, rows -> read(segment, rows));
        }
        endAccount();
    }

    private void read(Segment segment, RowReader rows) throws IOException {
        long[] individual = rows.ids("individual_id").first();
        int[] ofAccount = rows.numbersOf("partner_id", IdMap.ABSENT, partners::accountOf);
        int[] examNumber = rows.codes("exam", ExamTable.IRRELEVANT, exams::numberOf);
        long[] passed = rows.numbers("passed_on", PersonHistory.OPEN, day -> day);
        long[] expires = rows.numbers("expires_on", PersonHistory.OPEN, day -> day);
        long[] begins = rows.numbers("associated_from", Integer.MIN_VALUE, day -> day);
        long[] ends = rows.numbers("associated_to", PersonHistory.OPEN, day -> day);
        segment.begin(rows, checking);
        int place = segment.firstPlace();
        for (int count = rows.next(); count > 0; count = rows.next()) {
            for (int i = 0; i < count; i++, place++) {
                if (ofAccount[i] == IdMap.ABSENT || expires[i] < passed[i] || ends[i] <= begins[i]) {
                    doubts.badRow();
                    continue;
                }
                if (ofAccount[i] != account) {
                    endAccount();
                    beginAccount(ofAccount[i]);
                }
                if (examNumber[i] == ExamTable.IRRELEVANT) {
                    continue;
                }
                int pass = addPass(individual[i], place);
                exam[pass] = examNumber[i];
                passedOn[pass] = (int) passed[i];
                expiresOn[pass] = (int) expires[i];
                from[pass] = (int) begins[i];
                to[pass] = (int) ends[i];
            }
            progress.accept(count);
        }
    }

    private int addPass(long person, int row) {
        if (passes == exam.length) {
            int size = passes * 2;
            exam = Arrays.copyOf(exam, size);
            passedOn = Arrays.copyOf(passedOn, size);
            expiresOn = Arrays.copyOf(expiresOn, size);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            next = Arrays.copyOf(next, size);
        }
        int number = personNumber(person, row);
        next[passes] = personHead[number];
        personHead[number] = passes;
        return passes++;
    }

    private int personNumber(long person, int row) {
        if (lastPersonNumber != NONE && person == lastPerson) {
            return lastPersonNumber;
        }
        int number = personNumbers.putIfAbsent(person, 0, people);
        if (number == IdMap.ABSENT) {
            number = people++;
            if (number == personRow.length) {
                personRow = Arrays.copyOf(personRow, number * 2);
                personHead = Arrays.copyOf(personHead, number * 2);
            }
            personRow[number] = row;
            personHead[number] = NONE;
        }
        lastPerson = person;
        lastPersonNumber = number;
        return number;
    }

    private void beginAccount(int number) {
        if (seen.mark(number)) {
            throw new ScatteredRowsException(Table.EXAM_PASSES);
        }
        account = number;
        passes = 0;
        people = 0;
        lastPersonNumber = NONE;
        personNumbers.clear();
    }

    private void endAccount() {
        if (account == NONE) {
            return;
        }
        kernel.beginAccount(account, partners.account(account).attainedOn());
        for (int p = 0; p < people; p++) {
            PersonHistory person = kernel.beginPerson(personRow[p]);
            for (int i = personHead[p]; i != NONE; i = next[i]) {
                person.pass(exam[i], passedOn[i], expiresOn[i], from[i], to[i]);
            }
        }
        kernel.endAccount();
        account = NONE;
    }
}
