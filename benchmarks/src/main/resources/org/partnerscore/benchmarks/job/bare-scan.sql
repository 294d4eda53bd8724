-- The bare scan: every column that a score needs is decoded and hashed or summed once, and nothing else is done.
SET threads = ${THREADS};

SELECT
  bit_xor(hash(subscription_id)), bit_xor(hash(tenant_id)), bit_xor(hash(product)), bit_xor(hash(channel)),
  sum(month - DATE '1970-01-01'), count_if(paid), sum(agreement_start - DATE '1970-01-01'),
  sum(seats), sum(active_users), sum(billed_usd), sum(credited_usd)
FROM read_parquet('${DATA}/subscription_months.parquet');

SELECT
  bit_xor(hash(subscription_id)), bit_xor(hash(partner_id)), bit_xor(hash(kind)), bit_xor(hash(claim)),
  sum(from_month - DATE '1970-01-01'), sum(to_month - DATE '1970-01-01')
FROM read_parquet('${DATA}/associations.parquet');

SELECT
  bit_xor(hash(individual_id)), bit_xor(hash(partner_id)), bit_xor(hash(exam)),
  sum(passed_on - DATE '1970-01-01'), sum(expires_on - DATE '1970-01-01')
FROM read_parquet('${DATA}/exam_passes.parquet');

SELECT bit_xor(hash(tenant_id)), bit_xor(hash(country))
FROM read_parquet('${DATA}/customers.parquet');

SELECT bit_xor(hash(partner_id)), bit_xor(hash(account_id)), bit_xor(hash(country))
FROM read_parquet('${DATA}/partners.parquet');

SELECT bit_xor(hash(account_id)), bit_xor(hash(programme)), sum(attained_on - DATE '1970-01-01')
FROM read_parquet('${DATA}/competencies.parquet');
