-- Puts jobs in one of pg-boss's queues from inside another statement, with the queue's own retries and terms: a move of a
-- case writes its history and queues its mails and letters in one round trip. pg-boss's tables are made by the program
-- after the migrations, so the function looks for them when it runs.
-- Returns how many were queued: a queue of which one job at most waits takes no second one.
CREATE FUNCTION queue_jobs(queue text, payloads jsonb[]) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  queued integer;
BEGIN
  IF cardinality(payloads) = 0 THEN
    RETURN 0;
  END IF;
  INSERT INTO pgboss.job (name, data, created_on, start_after, keep_until, policy, expire_seconds, deletion_seconds,
    retry_limit, retry_delay, retry_backoff, retry_delay_max, dead_letter, heartbeat_seconds)
  SELECT q.name, payload, pgboss.job_now(), pgboss.job_now(),
    pgboss.job_now() + q.retention_seconds * interval '1 second', q.policy, q.expire_seconds, q.deletion_seconds,
    q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.dead_letter, q.heartbeat_seconds
  FROM pgboss.queue q, unnest(payloads) AS payload WHERE q.name = queue_jobs.queue
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS queued = ROW_COUNT;
  IF queued = 0 AND NOT EXISTS (SELECT FROM pgboss.queue q WHERE q.name = queue_jobs.queue) THEN
    RAISE EXCEPTION 'No existe la fila de trabajos %', queue USING ERRCODE = 'no_data_found';
  END IF;
  RETURN queued;
END $$;
