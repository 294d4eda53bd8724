package org.partnerscore.engine.read;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.partnerscore.core.history.ExamTable;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.kernel.PeopleKernel;
import org.partnerscore.dataset.table.Table;

/**
 * Reads runs of exam_passes and feeds a kernel account by account. An account's passes are held until its last row, then
 * put together by person. For one thread.
 */
final class PeoplePass {
    private static final int NONE = -1;

    private final Partners partners;
    private final Partners.Lookup locations;
    private final Marks seen;
    private final PeopleKernel kernel;
    private final Doubts doubts;
    private final LongConsumer progress;

    private long firstRow;
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

    PeoplePass(Partners partners, Marks seen, PeopleKernel kernel, Doubts doubts, LongConsumer progress) {
        this.partners = partners;
        this.locations = partners.new Lookup();
        this.seen = seen;
        this.kernel = kernel;
        this.doubts = doubts;
        this.progress = progress;
    }

    /** Reads pieces of files one after the other as one run of rows. */
    void read(DuckDBConnection connection, List<Segment> segments, String columns, boolean checking)
            throws SQLException {
        for (Segment segment : segments) {
            firstRow = segment.firstRow();
            Chunks.forEach(connection, segment.select(columns, checking), this::take);
        }
        endAccount();
    }

    private void take(DuckDBDataChunkReader chunk, int rows) {
        DuckDBReadableVector individual = chunk.vector(PeopleColumns.INDIVIDUAL);
        DuckDBReadableVector partner = chunk.vector(PeopleColumns.PARTNER);
        DuckDBReadableVector partner2 = chunk.vector(PeopleColumns.PARTNER_2);
        DuckDBReadableVector examNumber = chunk.vector(PeopleColumns.EXAM);
        DuckDBReadableVector passed = chunk.vector(PeopleColumns.PASSED_ON);
        DuckDBReadableVector expires = chunk.vector(PeopleColumns.EXPIRES_ON);
        DuckDBReadableVector begins = chunk.vector(PeopleColumns.ASSOCIATED_FROM);
        DuckDBReadableVector ends = chunk.vector(PeopleColumns.ASSOCIATED_TO);
        DuckDBReadableVector bad = chunk.vector(PeopleColumns.BAD);
        DuckDBReadableVector row = chunk.vector(PeopleColumns.ROW);
        for (int i = 0; i < rows; i++) {
            int ofAccount = bad.getBoolean(i, true)
                    ? IdMap.ABSENT
                    : locations.accountOf(partner.getLong(i), partner2.getInt(i));
            if (ofAccount == IdMap.ABSENT) {
                doubts.badRow();
                continue;
            }
            if (ofAccount != account) {
                endAccount();
                beginAccount(ofAccount);
            }
            int number = examNumber.getInt(i, 0) - 1;
            if (number == ExamTable.IRRELEVANT) {
                continue;
            }
            int pass = addPass(individual.getLong(i), firstRow + row.getLong(i));
            exam[pass] = number;
            passedOn[pass] = (int) passed.getLong(i);
            expiresOn[pass] = (int) expires.getLong(i, PersonHistory.OPEN);
            from[pass] = (int) begins.getLong(i, Integer.MIN_VALUE);
            to[pass] = (int) ends.getLong(i, PersonHistory.OPEN);
        }
        progress.accept(rows);
    }

    private int addPass(long person, long row) {
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

    private int personNumber(long person, long row) {
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
            personRow[number] = Math.toIntExact(row);
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
