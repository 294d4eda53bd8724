package org.partnerscore.core.programme;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What makes an account be of a class: that enough pairs of a customer and a workload, each credited to it, earn enough
 * in the month scored and in an earlier one (R13).
 *
 * @param pairs how many pairs it takes, 1 or more
 * @param above US dollars that each must earn more than, in either month; two decimals at most, 0 or more
 * @param monthsBefore how many months before the month scored the earlier one lies, 1 or more
 * @param aspect id of the credit aspect by which pairs are the account's
 */
public record PairThreshold(int pairs, BigDecimal above, int monthsBefore, String aspect) implements Serializable {
    public PairThreshold {
        if (pairs < 1 || monthsBefore < 1) {
            throw new IllegalArgumentException("pairs and months must be above 0");
        }
        if (above.signum() < 0) {
            throw new IllegalArgumentException("what pairs earn more than cannot be below 0");
        }
    }
}
