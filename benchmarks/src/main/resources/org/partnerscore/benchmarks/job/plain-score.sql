-- The whole score of cloud-business-applications for 2021-05 in plain SQL: month and rules are constants, the data are
-- taken as valid, and what it writes is compared with ours byte for byte. Months are counted back from 2021-05 (ago);
-- sets of months are bits, bit 0 for 2021-05.
SET threads = ${THREADS};
SET preserve_insertion_order = false;

CREATE MACRO ago(day) AS 2021 * 12 + 5 - (year(day) * 12 + month(day));

-- months from an earlier one (both counted back, the later one not below 0), as bits
CREATE MACRO span(first, last) AS (1::BIGINT << (least(first, 24) + 1)::INTEGER) - (1::BIGINT << greatest(last, 0)::INTEGER);

CREATE TEMP TABLE developed AS SELECT unnest([
'AT', 'AU', 'BE', 'CA', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR', 'HK',
'IE', 'IL', 'IS', 'IT', 'JP', 'KR', 'LT', 'LU', 'LV', 'MO', 'MT', 'NL', 'NO', 'NZ', 'PR', 'PT',
'SE', 'SG', 'SI', 'SK', 'SM', 'TW', 'US'
]) AS country;

CREATE TEMP TABLE accounts AS
SELECT account_id, row_number() OVER (ORDER BY account_id)::INTEGER AS account, located
FROM (SELECT account_id, bool_or(country IN (FROM developed)) AS located
      FROM '${DATA}/partners.parquet' GROUP BY account_id);

CREATE TEMP TABLE locations AS
SELECT partner_id, account FROM '${DATA}/partners.parquet' JOIN accounts USING (account_id);

CREATE TEMP TABLE tenants AS
SELECT tenant_id, row_number() OVER ()::INTEGER AS tenant, country IN (FROM developed) AS developed
FROM '${DATA}/customers.parquet';

-- R4, R7: rows that qualify in a pathway, of the last 25 months
CREATE TEMP TABLE subscriptions AS
WITH months AS (
  SELECT subscription_id, tenant_id, ago(month) AS ago, paid AND seats > 0 AS held, active_users,
    product IN ('sales', 'customer-service', 'field-service', 'project-service-automation', 'marketing',
      'microsoft-relationship-sales', 'talent', 'enterprise-team-member', 'plan-1') AS ce,
    product IN ('unified-operations', 'finance', 'supply-chain-management', 'retail', 'commerce', 'plan-2',
      'mixed-reality', 'talent', 'enterprise-team-member') AS fo,
    CASE WHEN channel IN ('CSP', 'WEB_DIRECT') OR channel = 'EA' AND month < agreement_start + INTERVAL 12 MONTH
      THEN (billed_usd - credited_usd) * 100 ELSE 0 END::BIGINT AS cents
  FROM '${DATA}/subscription_months.parquet'
  WHERE month BETWEEN DATE '2019-05-01' AND DATE '2021-05-01')
SELECT row_number() OVER ()::INTEGER AS subscription, * EXCLUDE tenant_id
FROM (
  SELECT subscription_id, tenant_id,
    coalesce(bit_or(1::BIGINT << ago) FILTER (held AND ce), 0) AS held_ce,
    coalesce(bit_or(1::BIGINT << ago) FILTER (held AND fo), 0) AS held_fo,
    list({ago: ago, ce: CASE WHEN ce THEN cents ELSE 0 END, fo: CASE WHEN fo THEN cents ELSE 0 END})
      FILTER (ago < 12 AND cents <> 0 AND (ce OR fo)) AS billed,
    list({ago: ago, ce: CASE WHEN ce THEN active_users ELSE 0 END, fo: CASE WHEN fo THEN active_users ELSE 0 END})
      FILTER (ago < 13 AND active_users > 0 AND held AND (ce OR fo)) AS used
  FROM months WHERE ce OR fo GROUP BY subscription_id, tenant_id)
JOIN tenants USING (tenant_id);

CREATE TEMP TABLE first_month AS
SELECT ago(min(month)) AS ago FROM '${DATA}/subscription_months.parquet';

-- R5: months in which an account is credited for a subscription, by what a claim covers
CREATE TEMP TABLE credits AS
WITH associated AS (
  SELECT subscription, account, kind, claim, span(ago(from_month), coalesce(ago(to_month), 0)) AS months
  FROM '${DATA}/associations.parquet' JOIN locations USING (partner_id) JOIN subscriptions USING (subscription_id)
  WHERE from_month <= DATE '2021-05-01' AND coalesce(to_month >= DATE '2019-05-01', true)
    AND claim IS DISTINCT FROM 'PRESALES'),
claimed AS (
  SELECT subscription, bit_or(CASE WHEN claim = 'OSA' THEN months ELSE 0 END) AS osa,
    bit_or(CASE WHEN claim = 'OSU' THEN months ELSE 0 END) AS osu
  FROM associated WHERE kind = 'CPOR' GROUP BY subscription)
SELECT subscription, account,
  bit_or(CASE WHEN kind = 'CSP' OR claim = 'OSA' THEN months WHEN kind = 'DPOR' THEN months & ~coalesce(osa, 0)
    ELSE 0 END) AS osa,
  bit_or(CASE WHEN kind = 'CSP' OR claim = 'OSU' THEN months WHEN kind = 'DPOR' THEN months & ~coalesce(osu, 0)
    ELSE 0 END) AS osu
FROM associated LEFT JOIN claimed USING (subscription) GROUP BY subscription, account;

-- R7
CREATE TEMP TABLE revenue AS
SELECT account, sum(bill.ce)::HUGEINT AS ce, sum(bill.fo)::HUGEINT AS fo
FROM (SELECT account, osa, unnest(billed) AS bill FROM credits JOIN subscriptions USING (subscription)
      WHERE billed IS NOT NULL)
WHERE (osa >> bill.ago) & 1 = 1 GROUP BY account;

-- credit for tenants
CREATE TEMP TABLE credited AS
SELECT account, tenant, bit_or(osa & held_ce) AS osa_ce, bit_or(osa & held_fo) AS osa_fo,
  bit_or(osu & held_ce) AS osu_ce, bit_or(osu & held_fo) AS osu_fo
FROM credits JOIN subscriptions USING (subscription) GROUP BY account, tenant;

-- R6: market by customers, by location where there are none
CREATE TEMP TABLE markets AS
SELECT account, account_id, located, coalesce(customers, located) AS market
FROM accounts LEFT JOIN (
  SELECT account, bool_or(developed) AS customers FROM credited JOIN tenants USING (tenant)
  WHERE (osa_ce | osa_fo | osu_ce | osu_fo) & 4095 <> 0 GROUP BY account) USING (account);

-- R8: a loss takes back the add that began the presence it ends
CREATE TEMP TABLE adds AS
WITH present AS (
  SELECT tenant, bit_or(held_ce) AS ce, bit_or(held_fo) AS fo FROM subscriptions GROUP BY tenant),
changes AS (
  SELECT tenant, pathway, ago, (held & ~(held >> 1)) >> ago & 1 AS added, ((held >> 1) & ~held) >> ago & 1 AS lost
  FROM (SELECT tenant, 'ce' AS pathway, ce AS held FROM present UNION ALL SELECT tenant, 'fo', fo FROM present),
    range(24) months(ago)
  WHERE held <> 0 AND ago < (SELECT ago FROM first_month)
    AND ((held & ~(held >> 1)) | ((held >> 1) & ~held)) >> ago & 1 = 1),
effects AS (
  SELECT tenant, pathway, ago, 1 AS amount FROM changes WHERE added = 1 AND ago < 12
  UNION ALL
  SELECT loss.tenant, loss.pathway, min(start.ago), -1
  FROM changes loss JOIN changes start
    ON start.tenant = loss.tenant AND start.pathway = loss.pathway AND start.added = 1 AND start.ago > loss.ago
  WHERE loss.lost = 1 AND loss.ago < 12
  GROUP BY loss.tenant, loss.pathway, loss.ago HAVING min(start.ago) <= loss.ago + 12)
SELECT account, sum(amount) FILTER (pathway = 'ce' AND (osa_ce >> ago) & 1 = 1) AS ce,
  sum(amount) FILTER (pathway = 'fo' AND (osa_fo >> ago) & 1 = 1) AS fo
FROM effects JOIN credited USING (tenant) GROUP BY account;

-- R11, R12: a tenant's users in a month
CREATE TEMP TABLE used AS
SELECT tenant, ago, sum(ce) AS ce, sum(fo) AS fo
FROM (SELECT tenant, unnest(used, recursive := true) FROM (SELECT tenant, unnest(used) AS used FROM subscriptions))
GROUP BY tenant, ago;

CREATE TEMP TABLE users AS
SELECT tenant, coalesce(sum(ce) FILTER (ago = 0), 0) AS now_ce, coalesce(sum(fo) FILTER (ago = 0), 0) AS now_fo,
  coalesce(sum(ce) FILTER (ago = 12), 0) AS base_ce, coalesce(sum(fo) FILTER (ago = 12), 0) AS base_fo,
  coalesce(sum(ce) FILTER (ago = 11), 0) AS before_ce, coalesce(sum(fo) FILTER (ago = 11), 0) AS before_fo,
  coalesce(max(ce) FILTER (ago < 11), 0) AS most_ce, coalesce(max(fo) FILTER (ago < 11), 0) AS most_fo
FROM used GROUP BY tenant;

CREATE TEMP TABLE customers AS
SELECT account,
  count(*) FILTER (osu_ce & 1 = 1 AND before_ce < CASE WHEN market THEN 250 ELSE 150 END
    AND most_ce >= CASE WHEN market THEN 250 ELSE 150 END) AS crossed_ce,
  count(*) FILTER (osu_fo & 1 = 1 AND before_fo < CASE WHEN market THEN 100 ELSE 50 END
    AND most_fo >= CASE WHEN market THEN 100 ELSE 50 END) AS crossed_fo,
  sum(now_ce) FILTER (osu_ce & 1 = 1) AS now_ce, sum(now_fo) FILTER (osu_fo & 1 = 1) AS now_fo,
  sum(base_ce) FILTER ((osu_ce >> 12) & 1 = 1) AS base_ce, sum(base_fo) FILTER ((osu_fo >> 12) & 1 = 1) AS base_fo
FROM credited JOIN users USING (tenant) JOIN markets USING (account) GROUP BY account;

-- R9: days, from and to, on which a pass counts
CREATE TEMP TABLE passes AS
SELECT account, individual_id, exam, greatest(passed_on, coalesce(associated_from, passed_on)) AS first,
  least(coalesce(expires_on, DATE '9999-12-31'), coalesce(associated_to - 1, DATE '9999-12-31'),
    CASE WHEN exam IN ('MB-200', 'MB-400') THEN DATE '2021-12-31'
      WHEN exam IN ('MB6-898', 'MB6-897', 'MB2-716', 'MB6-894') THEN DATE '2022-01-31'
      ELSE DATE '9999-12-31' END) AS last
FROM '${DATA}/exam_passes.parquet' JOIN locations USING (partner_id)
WHERE passed_on <= CASE WHEN exam IN ('MB-200', 'MB-400') THEN DATE '2020-12-31'
    WHEN exam IN ('MB6-898', 'MB6-897', 'MB2-716', 'MB6-894') THEN DATE '2021-01-31' ELSE DATE '2021-05-31' END
  AND exam IN ('MB-200', 'PL-200', 'MB-210', 'MB-220', 'MB-230', 'MB-240', 'MB6-898', 'MB-300', 'MB-310', 'MB-320',
    'MB-330', 'MB6-897', 'PL-400', 'MB-400', 'MB2-716', 'MB-500', 'MB6-894');

CREATE TEMP TABLE certified AS
WITH ways AS (
  FROM (VALUES ('ce', 'consultant', ['MB-200', 'PL-200'], ['MB-210', 'MB-220', 'MB-230', 'MB-240', 'MB6-898']),
    ('fo', 'consultant', ['MB-300'], ['MB-310', 'MB-320', 'MB-330', 'MB6-897', 'MB6-898']),
    ('ce', 'developer', ['PL-400'], ['PL-400']), ('ce', 'developer', ['MB-200'], ['MB-400', 'MB2-716']),
    ('fo', 'developer', ['MB-300'], ['MB-500', 'MB6-894'])) way(pathway, role, core, special)),
cores AS (SELECT pathway, role, core AS way, unnest(core) AS exam FROM ways),
specials AS (SELECT pathway, role, core AS way, unnest(special) AS exam FROM ways)
SELECT a.account, a.individual_id, c.pathway, c.role, greatest(a.first, b.first) AS first, least(a.last, b.last) AS last
FROM passes a JOIN cores c ON a.exam = c.exam
JOIN passes b ON a.account = b.account AND a.individual_id = b.individual_id
JOIN specials s ON b.exam = s.exam AND s.pathway = c.pathway AND s.role = c.role AND s.way = c.way
WHERE greatest(a.first, b.first) <= least(a.last, b.last);

-- R10: the day growth is counted from, and the last day of option two
CREATE TEMP TABLE baselines AS
SELECT account, coalesce(max(anniversary) FILTER (anniversary > DATE '2020-10-01' AND anniversary <= DATE '2021-05-31'),
    DATE '2020-10-01') AS base_day, coalesce(any_value(attained_on) + INTERVAL 12 MONTH, DATE '9999-12-31')::DATE AS limit_day
FROM accounts LEFT JOIN (
  SELECT account_id, attained_on, (attained_on + to_years(n::INTEGER))::DATE AS anniversary
  FROM '${DATA}/competencies.parquet', range(1, 60) years(n)
  WHERE programme = 'cloud-business-applications') USING (account_id)
GROUP BY account;

CREATE TEMP TABLE people AS
SELECT account, pathway,
  count(DISTINCT individual_id) FILTER (role = 'consultant' AND first <= DATE '2021-05-31' AND last >= DATE '2021-05-31')
    AS consultants,
  count(DISTINCT individual_id) FILTER (role = 'consultant' AND first <= base_day AND last >= base_day) AS base,
  count(DISTINCT individual_id) FILTER (role = 'developer' AND first <= DATE '2021-05-31' AND last >= DATE '2021-05-31')
    AS developers,
  count(DISTINCT individual_id) FILTER (role = 'consultant') AS ever
FROM certified JOIN baselines USING (account) GROUP BY account, pathway;

CREATE TEMP TABLE large AS
WITH days AS (
  SELECT DISTINCT account, pathway, day
  FROM (SELECT account, pathway, unnest([first, DATE '2020-10-01']) AS day FROM certified
    JOIN (SELECT account, pathway FROM people JOIN markets USING (account)
      WHERE ever >= CASE WHEN located THEN 50 ELSE 25 END) USING (account, pathway)
    WHERE role = 'consultant')
  JOIN baselines USING (account)
  WHERE day BETWEEN DATE '2020-10-01' AND least(limit_day, DATE '2021-05-31'))
SELECT DISTINCT account, pathway
FROM (SELECT account, pathway, day, count(DISTINCT individual_id) AS people
  FROM days JOIN certified USING (account, pathway)
  WHERE role = 'consultant' AND first <= day AND last >= day GROUP BY account, pathway, day)
JOIN markets USING (account) WHERE people >= CASE WHEN located THEN 50 ELSE 25 END;

-- R2, R3: every value with its target; hundredths of points
CREATE TEMP TABLE indicators AS
WITH pathways AS (
  FROM (VALUES (1, 'ce', 'customer-engagement'), (2, 'fo', 'finance-and-operations')) p(no, pathway, name)),
facts AS (
  SELECT m.account, account_id, no, name, market, located, pathway = 'ce' AS ce,
    coalesce(CASE WHEN pathway = 'ce' THEN r.ce ELSE r.fo END, 0) AS revenue,
    coalesce(CASE WHEN pathway = 'ce' THEN a.ce ELSE a.fo END, 0)::HUGEINT AS adds,
    coalesce(CASE WHEN pathway = 'ce' THEN crossed_ce ELSE crossed_fo END, 0)::HUGEINT AS crossed,
    coalesce(CASE WHEN pathway = 'ce' THEN now_ce ELSE now_fo END, 0)::HUGEINT AS users,
    coalesce(CASE WHEN pathway = 'ce' THEN base_ce ELSE base_fo END, 0)::HUGEINT AS users_base,
    coalesce(consultants, 0)::HUGEINT AS consultants, coalesce(base, 0)::HUGEINT AS consultants_base,
    coalesce(developers, 0)::HUGEINT AS developers, l.account IS NOT NULL AS large
  FROM markets m CROSS JOIN pathways LEFT JOIN revenue r USING (account) LEFT JOIN adds a USING (account)
  LEFT JOIN customers USING (account) LEFT JOIN people USING (account, pathway) LEFT JOIN large l USING (account, pathway)),
growth AS (
  SELECT *, CASE WHEN consultants_base BETWEEN CASE WHEN located THEN 15 ELSE 5 END AND CASE WHEN located THEN 29 ELSE 14 END
      THEN 35 WHEN consultants_base BETWEEN CASE WHEN located THEN 30 ELSE 15 END AND CASE WHEN located THEN 49 ELSE 24 END
      THEN 25 END AS rate,
    CASE WHEN market THEN 250 ELSE 150 END AS line_ce, CASE WHEN market THEN 100 ELSE 50 END AS line_fo FROM facts),
measured AS (
  -- earned and full: points are max * earned / full
  SELECT account, account_id, no, name, 1 AS i, 'net-new-revenue' AS indicator, market,
    NULL::HUGEINT AS baseline, CASE WHEN market THEN 300000 ELSE 150000 END AS target, 10 AS most, revenue AS earned,
    CASE WHEN market THEN 30000000 ELSE 15000000 END::HUGEINT AS full_at, revenue AS value, true AS money,
    false AS minimum FROM growth
  UNION ALL SELECT account, account_id, no, name, 2, 'net-customer-adds', market, NULL,
    CASE WHEN ce THEN CASE WHEN market THEN 10 ELSE 5 END ELSE CASE WHEN market THEN 3 ELSE 1 END END AS goal, 10, adds,
    goal, adds, false, false FROM growth
  UNION ALL SELECT account, account_id, no, name, 3, 'functional-consultants', located, NULL,
    CASE WHEN located THEN 15 ELSE 5 END AS goal, 15, consultants, goal, consultants, false, false FROM growth
  UNION ALL SELECT account, account_id, no, name, 4, 'functional-consultant-growth', located, consultants_base, rate, 15,
    CASE WHEN large OR coalesce((consultants - consultants_base) * 100 >= rate * consultants_base, false) THEN 1 ELSE 0 END, 1,
    consultants, false, consultants_base < CASE WHEN located THEN 15 ELSE 5 END FROM growth
  UNION ALL SELECT account, account_id, no, name, 5, 'developers', located, NULL,
    CASE WHEN located THEN 5 ELSE 2 END AS goal, 5, developers, goal, developers, false, false FROM growth
  UNION ALL SELECT account, account_id, no, name, 6, 'new-large-deployments', market, NULL,
    CASE WHEN ce THEN CASE WHEN market THEN 5 ELSE 1 END ELSE CASE WHEN market THEN 3 ELSE 1 END END AS goal, 20, crossed,
    goal, crossed, false, false FROM growth
  UNION ALL SELECT account, account_id, no, name, 7, 'monthly-active-user-growth', market, users_base, 25, 25,
    CASE WHEN users_base < CASE WHEN ce THEN line_ce ELSE line_fo END THEN 0 ELSE (users - users_base) * 100 END,
    greatest(users_base, 1) * 25, users, false, users_base < CASE WHEN ce THEN line_ce ELSE line_fo END FROM growth)
SELECT account, account_id, no, name, i, indicator, market, value, money, baseline, target, most, minimum,
  CASE WHEN earned <= 0 THEN 0 WHEN earned >= full_at THEN most * 100
    ELSE (most * 200 * earned + full_at) // (2 * full_at) END::INTEGER AS points
FROM measured;

COPY (
  SELECT account_id, 'cloud-business-applications' AS programme, name AS pathway, DATE '2021-05-01' AS month,
    (sum(points) * 0.01)::DECIMAL(5,2) AS points, 100.00::DECIMAL(5,2) AS max_points,
    CASE WHEN sum(points) >= 8000 THEN 'gold' WHEN sum(points) >= 6000 THEN 'silver' ELSE 'none' END AS tier
  FROM indicators GROUP BY account, account_id, no, name ORDER BY account, no
) TO '${OUT}/scores.csv' (FORMAT csv, HEADER);

COPY (
  SELECT account_id, 'cloud-business-applications' AS programme, name AS pathway, DATE '2021-05-01' AS month, indicator,
    CASE WHEN market THEN 'developed' ELSE 'developing' END AS market,
    CASE WHEN money THEN rtrim(rtrim((value::DECIMAL(36,0) * 0.01)::DECIMAL(38,2)::VARCHAR, '0'), '.')
      ELSE value::VARCHAR END AS value,
    baseline, target, (points * 0.01)::DECIMAL(5,2) AS points, most::DECIMAL(5,2) AS max_points,
    CASE WHEN points = most * 100 THEN 'full' WHEN points > 0 THEN 'partial' WHEN minimum THEN 'below-minimum'
      ELSE 'none' END AS outcome
  FROM indicators ORDER BY account, no, i
) TO '${OUT}/indicators.csv' (FORMAT csv, HEADER);
