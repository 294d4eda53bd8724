package org.partnerscore.conformance.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a case takes as given. */
record Given(
        Map<String, GivenAccount> accounts,
        @Nullable Map<String, GivenCustomer> customers,
        @Nullable List<GivenPeople> people) {
    Map<String, GivenCustomer> allCustomers() {
        return customers == null ? Map.of() : customers;
    }

    List<GivenPeople> allPeople() {
        return people == null ? List.of() : people;
    }
}
