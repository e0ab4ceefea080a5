-- A search is put together in memory from what each of its words finds (lib/registry/search/term-places.ts); of the
-- database it asks only for the words that nobody has searched for yet: the places that match each, written «3,17,18».
DROP FUNCTION search_places(tsquery[], tsquery[], tsquery[], integer);

CREATE FUNCTION places_of(wanted tsquery[]) RETURNS TABLE (n integer, places text)
LANGUAGE plpgsql STABLE
-- The planner takes reading a document to cost nothing, and would rather read them all than use the index.
SET enable_seqscan = off SET work_mem = '32MB' SET jit = off AS $$
BEGIN
  FOR position IN 1 .. cardinality(wanted) LOOP
    n := position;
    places := array_to_string(ARRAY(SELECT s.place FROM agreement_search s WHERE s.document @@ wanted[position]), ',');
    RETURN NEXT;
  END LOOP;
END $$;
