-- The page of an agreement says how alive its shared tie is, and what is kept of public pages in memory is good until the
-- registry's number changes: whatever changes what that page says of a tie takes the next one.
CREATE FUNCTION renew_tie_page() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_shown boolean := NEW.shared_at IS NOT NULL;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    is_shown := (is_shown OR OLD.shared_at IS NOT NULL)
      AND (NEW.shared_at, NEW.closed_on) IS DISTINCT FROM (OLD.shared_at, OLD.closed_on);
  END IF;
  IF is_shown AND NEW.agreement_id IS NOT NULL THEN
    PERFORM next_registry_revision();
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER ties_renew_page AFTER INSERT OR UPDATE ON ties FOR EACH ROW EXECUTE FUNCTION renew_tie_page();

CREATE FUNCTION renew_page_of_tie_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM ties t WHERE t.id IN (OLD.tie_id, NEW.tie_id) AND t.agreement_id IS NOT NULL AND t.shared_at IS NOT NULL) THEN
    PERFORM next_registry_revision();
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tie_activities_renew_page AFTER INSERT OR UPDATE OR DELETE ON tie_activities FOR EACH ROW EXECUTE FUNCTION renew_page_of_tie_part();
CREATE TRIGGER tie_commitments_renew_page AFTER UPDATE OF state, state_on ON tie_commitments FOR EACH ROW EXECUTE FUNCTION renew_page_of_tie_part();
